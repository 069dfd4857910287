import { befellPeople } from '@/lib/model/unit'
import { type Candidate, one, type Story } from '@/lib/reading/candidate'
import { type Chunk, isKnownPlace, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import { countedLike } from '@/lib/reading/leaning/models'

/** "Two died in A and one in B", "in A two died and in B one": one more of those just told of, in a place of his own. */

const isPlace = (chunk: Chunk | undefined): boolean =>
  isKnownPlace(chunk) && chunk.place?.place?.kind !== 'prison'

const isCountry = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.place?.place?.kind === 'country'

/** "one", "una", "otro" and, behind "los siete de A", "el de B". */
function isLoneOne(view: SentenceView, { noun }: Phrase, link: string): boolean {
  if (noun.head !== '') return false
  if (link === 'de') return noun.determiner === 'definite' && noun.count === null && noun.first === noun.last
  if (noun.count) return noun.count.alone === true && noun.count.value === 1 && noun.determiner === null
  const lone = noun.another || wordAt(view, noun.first) === 'una'
  return lone && !noun.plural && noun.first === noun.last
}

const ends = (chunk: Chunk | undefined): boolean => !chunk || /^(?:stop|comma|conjunction)$/.test(chunk.kind)

/** Between the two no clause ends and nobody else is counted. */
const isNear = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  to - from <= 8 &&
  chunks
    .slice(from + 1, to)
    .every((chunk) => chunk.kind !== 'stop' && !(isNoun(chunk) && chunk.count !== null))

/** "five in A and one in B", "three in A, one in B and another in C". */
function isAheadOfPlace(view: SentenceView, phrase: Phrase, link: string): boolean {
  const { chunks } = view
  const at = phrase.index
  const before = chunks[at - 1]?.kind
  return (
    (before === 'conjunction' || (before === 'comma' && link !== 'de')) &&
    /^(?:in|en|de)$/.test(link) &&
    isPlace(chunks[at + 2]) &&
    ends(chunks[at + 3]) &&
    isPlace(chunks[at - 2]) &&
    prepositionOf(chunks[at - 3]) === link
  )
}

/** The place right before a number, past a comma, a verb or "a": "in A ten", "en A, diez", "A has ten", "A a diez"; -1 where none stands there. */
function placeAhead({ chunks }: SentenceView, at: number): number {
  const before = chunks[at - 1]
  const past = before?.kind === 'comma' || isVerb(before) || prepositionOf(before) === 'a'
  const place = past ? at - 2 : at - 1
  return isPlace(chunks[place]) ? place : -1
}

/** "in A ten and in B one", "A has ten dead and B one": each number behind its place, led as the one before it. */
function isBehindPlace(view: SentenceView, { index }: Phrase, { phrase }: Candidate): boolean {
  const { chunks } = view
  const place = placeAhead(view, index)
  // "Peru has 18 dead and Chile one": the text's own country does not hold him.
  if (isCountry(chunks[place])) return false
  if (place < 0 || phrase === null || !ends(chunks[index + 1]) || isVerb(chunks[index - 1])) return false
  const link = prepositionOf(chunks[place - 1])
  const joint = chunks[link === '' ? place - 1 : place - 2]
  if (joint?.kind !== 'comma' && joint?.kind !== 'conjunction') return false
  const other = placeAhead(view, phrase)
  return link === '' ? other >= 0 && prepositionOf(chunks[other - 1]) === '' : /^(?:in|en)$/.test(link)
}

/** The number told last before a phrase; null where those told are not all of one kind, or no people. */
function modelFor({ noun, index }: Phrase, taken: readonly Candidate[]): Candidate | null {
  const told = taken
    .filter((c) => c.quantity && c.phrase !== null && c.phrase !== index && c.anchor < noun.first)
    .sort((a, b) => a.anchor - b.anchor)
  const model = told.at(-1)
  if (!model) return null
  const isOfPeople = isToll(model) || isHostages(model) || model.unit === 'recaptured inmates'
  return isOfPeople || befellPeople(model.unit) ? model : null
}

const areAlike = (model: Candidate, taken: readonly Candidate[]): boolean =>
  taken.every(({ quantity, kind, unit }) => !quantity || (kind === model.kind && unit === model.unit))

export function oneElsewhere(view: SentenceView, _story: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    const { index, noun } = phrase
    const link = prepositionOf(view.chunks[index + 1])
    const told = [...taken, ...found]
    if (!isLoneOne(view, phrase, link) || told.some((c) => c.phrase === index)) continue
    const model = modelFor(phrase, told)
    if (!model || !isNear(view, model.phrase ?? -9, index)) continue
    const ahead = isAheadOfPlace(view, phrase, link)
    if (!ahead && !(isBehindPlace(view, phrase, model) && areAlike(model, told))) continue
    // "dos en el motín de A y el de B": that of B is a riot.
    if (ahead && link === 'de' && model.phrase !== index - 4) continue
    const evidence = { first: noun.first, last: noun.last }
    found.push(countedLike(model, phrase, { quantity: one, evidence, status: model.status }))
  }
  return found
}
