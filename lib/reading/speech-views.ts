import type { Range } from './grammar/chunk'
import type { SentenceView } from './grammar/sentence-view'
import { isSource } from './speaker'
import type { Reach } from './speech-reach'
import type { Part } from './speech-repairs'
import { whole } from './speech-scope'
import { endsInLabel } from './speech-signs'
import { bodies } from './speech-words'

/** Whose view a figure is: "para los familiares, son 140", "34, if the police are to be believed". */
type View = { index: number; words: Range; region: Range; reach: Reach; preposition: boolean }

const isFigure = (part: Part | undefined): boolean => part?.noun?.count != null

/** The clause in which a part stands, between two stops. */
function clauseOf(view: SentenceView, parts: readonly Part[], at: number): Range {
  const opening = parts.findLast(({ kind }, i) => i < at && kind === 'stop')
  const closing = parts.find(({ kind }, i) => i > at && kind === 'stop')
  return { first: opening ? opening.last + 1 : 0, last: closing?.first ?? whole(view).last }
}

/** Does the clause give a figure by "ser" alone, or without any verb? */
function onlyCounts(parts: readonly Part[], { first, last }: Range): boolean {
  const clause = parts.filter((part) => part.first >= first && part.last <= last)
  const verbs = clause.filter(({ verb }) => verb?.form === 'finite')
  return clause.some(isFigure) && verbs.every(({ verb }) => verb?.lemma === 'be')
}

const holdsView = (part: Part | undefined): boolean =>
  part?.noun?.determiner === 'definite' &&
  isSource(part.noun) &&
  (bodies.has(part.noun.head) || part.noun.name !== null || part.noun.classes.includes('person'))

/** "96 guías para la entidad; para los familiares, no menos de 140": each clause is told as its holder sees it. */
function fromFor(view: SentenceView, parts: readonly Part[]): View[] {
  return parts.flatMap((part, at): View[] => {
    const who = parts[at + 1]
    if (part.word !== 'para' || part.kind !== 'preposition' || !who || !holdsView(who)) return []
    const limit = clauseOf(view, parts, at)
    if (!onlyCounts(parts, limit)) return []
    const region = { first: part.first, last: who.last }
    return [
      { index: at + 1, words: who, region, reach: { back: true, forth: true, limit }, preposition: true },
    ]
  })
}

/** "34, if the police are to be believed", "if officials are right". */
function fromBelieved(view: SentenceView, parts: readonly Part[]): View[] {
  return parts.flatMap((part, at): View[] => {
    const [who, is] = parts.slice(at + 1, at + 3)
    const believed = is?.verb && (is.verb.lemma === 'believe' || /^believed$/.test(is.word))
    if (part.word !== 'if' || !who?.noun || !isSource(who.noun) || !believed) return []
    const region = { first: part.first, last: is.last }
    const limit = clauseOf(view, parts, at)
    return [
      { index: at + 1, words: who, region, reach: { back: true, forth: 'weak', limit }, preposition: true },
    ]
  })
}

function fromLabel(view: SentenceView, parts: readonly Part[]): View[] {
  const who = parts.at(-1)
  if (!endsInLabel(view) || !who?.noun || who.noun.place || !isSource(who.noun)) return []
  const limit = { first: 0, last: who.first - 1 }
  const reach = { back: true, forth: false, limit }
  return [{ index: parts.length - 1, words: who, region: who, reach, preposition: true }]
}

/** What the sentence tells as someone sees it. */
export const fromViews = (view: SentenceView, parts: readonly Part[]): View[] => [
  ...(view.lexed.language === 'es' ? fromFor(view, parts) : fromBelieved(view, parts)),
  ...fromLabel(view, parts),
]
