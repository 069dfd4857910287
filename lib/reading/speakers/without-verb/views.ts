import type { Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import type { Reach } from '@/lib/reading/speakers/reach'
import { whole } from '@/lib/reading/speakers/scope'
import { isSource } from '@/lib/reading/speakers/speaker'
import { withName } from '@/lib/reading/speakers/subjects/groups'
import { holderOf } from '@/lib/reading/speakers/subjects/other-subject'
import { bodies } from '@/lib/reading/speakers/words'
import { fromLabel } from './labels'

/** Whose view a figure is: "para los familiares, son 140", "34, if the police are to be believed". */
type View = { index: number; words: Range; region: Range; reach: Reach; preposition: boolean }

const isFigure = ({ noun }: Part): boolean =>
  noun?.count != null || noun?.classes.some((name) => /^(?:dead|hurt|hostage)$/.test(name)) === true

/** The clause in which a part stands, between two stops or commas before another view: "para ellos son dos, para la oposición cuatro". */
function clauseOf(view: SentenceView, parts: readonly Part[], at: number): Range {
  const isEnd = (i: number) =>
    parts[i]?.kind === 'stop' || (parts[i]?.kind === 'comma' && parts[i + 1]?.word === 'para')
  const opening = parts.findLast((_, i) => i < at && isEnd(i))
  const closing = parts.find((_, i) => i > at && isEnd(i))
  return { first: opening ? opening.last + 1 : 0, last: closing?.first ?? whole(view).last }
}

/** Does the clause give a figure by "ser" alone, or without any verb? */
function onlyCounts(parts: readonly Part[], { first, last }: Range): boolean {
  const clause = parts.filter((part) => part.first >= first && part.last <= last)
  const verbs = clause.filter(({ verb }) => verb?.form === 'finite')
  return clause.some(isFigure) && verbs.every(({ verb }) => /^(?:be|exist|have)$/.test(verb?.lemma ?? ''))
}

const holdsView = (part: Part | undefined): boolean =>
  part?.noun?.determiner === 'definite' &&
  isSource(part.noun) &&
  (bodies.has(part.noun.head) || part.noun.name !== null || part.noun.classes.includes('person'))

/** "96 guías para la entidad; para los familiares, no menos de 140": each clause is told as its holder sees it. */
function fromFor(view: SentenceView, parts: readonly Part[]): View[] {
  const views = parts.flatMap((part, at) => {
    const who = parts[at + 1]
    return part.word === 'para' && part.kind === 'preposition' && who?.noun?.determiner === 'definite'
      ? [{ at, who, first: part.first }]
      : []
  })
  // "Para el gobierno hay un muerto, para las patrullas son cuatro": set beside a view, who is not known to have one has one too.
  if (!views.some(({ who }) => holdsView(who))) return []
  return views.flatMap(({ at, who, first }): View[] => {
    const limit = clauseOf(view, parts, at)
    if (!who.noun || who.noun.classes.includes('time') || !onlyCounts(parts, limit)) return []
    if (!isSource(who.noun) && parts[at + 2]?.verb?.lemma !== 'be') return []
    const region = { first, last: who.last }
    return [
      { index: at + 1, words: who, region, reach: { back: true, forth: true, limit }, preposition: true },
    ]
  })
}

/** "Felipe Vera, dirigente sindical, para quien son 35 los muertos": whoever stands before the relative. */
function fromForWhom(view: SentenceView, parts: readonly Part[]): View[] {
  return parts.flatMap((part, at): View[] => {
    const who = parts[at + 1]
    if (part.word !== 'para' || who?.kind !== 'relative' || !/^quien(?:es)?$/.test(who.word)) return []
    const index = holderOf(parts, parts[at - 1]?.kind === 'comma' ? at - 2 : at - 1)
    const words = parts[index]
    const end = parts.find(({ kind, first }) => first > part.first && /^(?:comma|stop)$/.test(kind))
    const limit = { first: part.first, last: end?.first ?? whole(view).last }
    if (!words?.noun || !isSource(words.noun) || !onlyCounts(parts, limit)) return []
    const region = { first: part.first, last: who.last }
    return [{ index, words, region, reach: { back: false, forth: true, limit }, preposition: true }]
  })
}

/** "A la Policía le constan 19 muertes": whoever knows of it. */
function fromKnown(view: SentenceView, parts: readonly Part[]): View[] {
  const at = parts.findIndex(
    ({ first, word }) => /^constan?$/.test(word) && /^les?$/.test(wordAt(view, first - 1)),
  )
  const to = parts.findLastIndex(
    ({ word, kind }, i) => i < at && kind === 'preposition' && /^al?$/.test(word),
  )
  const [opens, who] = [parts[to - 1], parts[to + 1]]
  if (at < 0 || to < 0 || (opens && !/^(?:stop|comma|conjunction)$/.test(opens.kind))) return []
  if (!who?.noun || who.noun.count || !isSource(who.noun)) return []
  const index = withName(parts, to + 1)
  const end = parts.find(({ kind, first }) => first > (parts[at]?.first ?? 0) && kind === 'stop')
  const limit = { first: parts[at]?.first ?? 0, last: end?.first ?? whole(view).last }
  const region = { first: parts[to]?.first ?? 0, last: parts[at]?.last ?? 0 }
  return [
    {
      index,
      words: parts[index] as Part,
      region,
      reach: { back: false, forth: true, limit },
      preposition: true,
    },
  ]
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

/** What the sentence tells as someone sees it. */
export const fromViews = (view: SentenceView, parts: readonly Part[]): View[] => [
  ...(view.lexed.language === 'es'
    ? [...fromFor(view, parts), ...fromForWhom(view, parts), ...fromKnown(view, parts)]
    : fromBelieved(view, parts)),
  ...fromLabel(view, parts),
]
