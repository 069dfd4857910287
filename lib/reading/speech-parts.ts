import { type Chunk, isNoun, isVerb, type NounPhrase, type Range, type VerbGroup } from './grammar/chunk'
import { fresh } from './grammar/noun-phrase'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { documents, figureForms, titles } from './speech-words'

/**
 * A chunk as attribution sees it: long names of bodies are one part, titles belong to their names. `own` are the words by
 * which a name is told, where they are known.
 */
export type Part = Range & {
  kind: Chunk['kind']
  word: string
  noun: NounPhrase | null
  verb: VerbGroup | null
  own: Range | null
}

const textAt = (view: SentenceView, at: number): string => view.lexed.tokens[at]?.text ?? ''
const isCapital = (view: SentenceView, at: number): boolean => /^\p{Lu}/u.test(textAt(view, at))

function toPart(view: SentenceView, chunk: Chunk): Part {
  const { kind, first, last } = chunk
  return {
    kind,
    first,
    last,
    word: 'word' in chunk ? chunk.word : wordAt(view, first),
    noun: isNoun(chunk) ? chunk : null,
    verb: isVerb(chunk) ? chunk : null,
    own: null,
  }
}

const asNoun = (part: Part, name: Range | null = null): Part => ({
  ...part,
  kind: 'noun',
  verb: null,
  noun: { ...fresh(part.first), last: part.last, name, head: part.word },
})
const asName = (part: Part): Part => asNoun(part, { first: part.first, last: part.last })

/** "Mora dijo", "Witnesses said": a capital word before a verb is who speaks, whatever else it may be. */
function isMistaken(
  view: SentenceView,
  part: Part,
  before: Part | undefined,
  next: Chunk | undefined,
): boolean {
  if (!part.verb || part.first !== part.last || !isCapital(view, part.first)) return false
  const says = isVerb(next) && next.senses.includes('say')
  if (before) return before.kind !== 'quote' && (says || next?.kind === 'comma')
  return (
    says ||
    (next?.kind === 'comma' && part.verb.form === 'finite' && !/(?:on|ó)$/.test(textAt(view, part.last)))
  )
}

/** "The union lists 8 dead": the lexicon took the verb for a noun. */
function splitVerb(view: SentenceView, part: Part): Part[] {
  const { noun, first, last } = part
  if (!noun || first === last || !figureForms.test(wordAt(view, last)) || noun.count) return [part]
  const verb: VerbGroup = {
    ...{
      kind: 'verb',
      first: last,
      last,
      lemma: wordAt(view, last),
      senses: ['other'],
      passive: false,
      form: 'finite',
    },
    ...{ current: false, negated: false, conditional: false, future: false, perfect: false, plural: null },
  } as VerbGroup
  const head = wordAt(view, last - 1)
  return [
    { ...part, last: last - 1, noun: { ...noun, last: last - 1, head } },
    { kind: 'verb', first: last, last, word: verb.lemma, noun: null, verb, own: null },
  ]
}

/** "sources close to the matter", "un informe de": a verb's form that is none here. */
function isNoVerb(
  view: SentenceView,
  { verb, first, last }: Part,
  before: Part | undefined,
  next: Chunk | undefined,
) {
  if (!verb || first !== last) return false
  const to = next && 'word' in next && next.word === 'to'
  if (verb.lemma === 'close' && to && before?.noun) return true
  const led = before?.noun?.determiner != null && !before.noun.head && !before.noun.count
  return led && documents.has(wordAt(view, first))
}

/** "dijeron a EFE fuentes oficiales": who was told and who told stand side by side. */
function splitTold(view: SentenceView, part: Part, before: Part | undefined): Part[] {
  const { noun, first } = part
  const name = noun?.name
  const told = before?.kind === 'preposition' && before.word === 'a' && view.lexed.language === 'es'
  if (!told || !noun || name?.first !== first || name.last >= noun.last || noun.count) return [part]
  if (isCapital(view, name.last + 1)) return [part]
  return [
    { ...part, last: name.last, noun: { ...fresh(first), last: name.last, name } },
    { ...part, first: name.last + 1, noun: { ...noun, first: name.last + 1, name: null } },
  ]
}

const ofWords = /^(?:of|de|del|para|for)$/
const listWords = /^(?:a|y|e|and|to)$/

/** "Servicio Nacional de Atención a Privados de Libertad", "Ministry of the Interior": one name. */
function continuesName(view: SentenceView, before: Part, joint: Part, next: Part): boolean {
  if (!before.noun || !next.noun || before.noun.count || before.noun.place || next.noun.count) return false
  const lead = next.noun.determiner !== null && next.first < next.last ? next.first + 1 : next.first
  if (!isCapital(view, before.last) || !isCapital(view, lead)) return false
  const proper =
    before.first === 0
      ? before.own !== null || isCapital(view, before.first + 1) || before.noun.name !== null
      : true
  return proper && (ofWords.test(joint.word) || (before.own !== null && listWords.test(joint.word)))
}

const nameStart = (view: SentenceView, part: Part): number => {
  let { first } = part
  while (first < part.last && !isCapital(view, first)) first++
  const article = /^(?:the|el|la|los|las)$/.test(wordAt(view, first))
  return article && first < part.last ? first + 1 : first
}

function joinNames(view: SentenceView, before: Part, next: Part): Part {
  const own = { first: before.own?.first ?? nameStart(view, before), last: next.last }
  const noun = before.noun && { ...before.noun, last: next.last, name: own }
  return { ...before, last: next.last, noun, own }
}

const isAcronym = (view: SentenceView, part: Part | undefined): part is Part =>
  part?.noun != null &&
  part.first === part.last &&
  /^\p{Lu}[\p{Lu}\p{Ll}\d-]*$/u.test(textAt(view, part.first))

/** Takes the next part into the row: alone, or with those before it as one name. */
function push(view: SentenceView, row: Part[], part: Part): void {
  const [far, joint] = [row.at(-2), row.at(-1)]
  const [long, open, short] = [row.at(-3), far, joint]
  if (part.noun && joint && far && continuesName(view, far, joint, part))
    row.splice(-2, 2, joinNames(view, far, part))
  else if (part.noun && far && isTitle(view, far, joint)) row.splice(-2, 2, { ...part, first: far.first })
  else if (part.word === ')' && long?.noun && open?.word === '(' && isAcronym(view, short))
    row.splice(-3, 3, joinNames(view, long, part))
  else if (part.noun && joint?.noun && isCapital(view, part.first) && part.noun.determiner === 'definite')
    row.splice(-1, 1, { ...joint, last: part.last, noun: { ...joint.noun, name: part }, own: part })
  else row.push(part)
}

const isTitle = (view: SentenceView, before: Part, stop: Part | undefined): boolean =>
  stop?.word === '.' && before.noun !== null && titles.has(wordAt(view, before.last))

/** The article before a date: "el lunes". */
const isBareArticle = ({ noun }: Part, next: Chunk | undefined) =>
  noun !== null && next?.kind === 'date' && !noun.head && !noun.count && !noun.name && !noun.place

export function partsOf(view: SentenceView): Part[] {
  const row: Part[] = []
  for (const [index, chunk] of view.chunks.entries()) {
    const part = toPart(view, chunk)
    const next = view.chunks[index + 1]
    if (isBareArticle(part, next)) continue
    const fixed = isMistaken(view, part, row.at(-1), next) ? asName(part) : part
    if (isNoVerb(view, part, row.at(-1), next)) {
      row.push(part.word === 'close' ? { ...part, kind: 'adverb', verb: null } : asNoun(part))
      continue
    }
    const pieces = splitTold(view, fixed, row.at(-1)).flatMap((piece) => splitVerb(view, piece))
    for (const piece of pieces) push(view, row, piece)
  }
  return row
}
