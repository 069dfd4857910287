import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Ages without a word that says so: "Edgar Prado, 51; Christopher Ramos, 15", "two students, of 19 and 21", "those killed were 15, 17 and 22". */

const oldest = 110 // years

const ends = (chunk: Chunk | undefined): boolean =>
  !chunk || /^(?:stop|comma|quote|conjunction)$/.test(chunk.kind)

/** Two names at least, of no place: "Edgar Prado". */
const isPerson = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  chunk.determiner === null &&
  chunk.place === null &&
  chunk.name !== null &&
  chunk.name.last === chunk.last &&
  chunk.name.last > chunk.name.first

/** "Edgar Prado, 51;", "y Salomón Valenzuela, de 30." */
function isBehindName({ chunks }: SentenceView, { index }: Phrase): boolean {
  const of = chunks[index - 1]
  const comma = of?.kind === 'preposition' && /^(?:de|of)$/.test(of.word) ? index - 2 : index - 1
  return chunks[comma]?.kind === 'comma' && isPerson(chunks[comma - 1]) && ends(chunks[index + 1])
}

const byPlace =
  /^(?:by|per|por|hospital(?:s|es)?|prisons|jails|towns|cities|districts|carceles|penales|ciudades|distritos|regiones|provincias)$/

/** "Los muertos por penal: Santa Rosa, 12": names of places, though none be known. */
const isByPlace = ({ lexed: { tokens } }: SentenceView): boolean => {
  const colon = tokens.findIndex(({ norm }) => norm === ':')
  return tokens.slice(0, Math.max(colon, 0)).some(({ norm }) => byPlace.test(norm))
}

const joins = (chunk: Chunk | undefined): boolean => chunk?.kind === 'comma' || chunk?.kind === 'conjunction'

/** Chunks of bare numbers that are joined: "15, 17 and 22"; `closed`: by a comma. */
type Run = { first: number; length: number; closed: boolean }

/** The bare numbers that are joined to this one, or null where it stands alone. */
function runAround(view: SentenceView, { index }: Phrase): Run | null {
  const isBare = (at: number) => view.counted.some((other) => other.index === at && other.bare)
  const { chunks } = view
  // ", and 22" is two steps.
  const next = (at: number, way: 1 | -1) =>
    [2, 3]
      .filter((step) => Array.from({ length: step - 1 }, (_, i) => chunks[at + way * (i + 1)]).every(joins))
      .map((step) => at + way * step)
      .find(isBare)
  const inRun = [index]
  for (let at = next(index, -1); at !== undefined; at = next(at, -1)) inRun.unshift(at)
  for (let at = next(index, 1); at !== undefined; at = next(at, 1)) inRun.push(at)
  const [first = index, last = index] = [inRun[0], inRun.at(-1)]
  const behind = chunks[last + 1]
  const years = [behind, joins(behind) ? chunks[last + 2] : undefined].some(
    (noun) => isNoun(noun) && /^(?:years|anos)$/.test(noun.head),
  )
  return first < last && (ends(behind) || isVerb(behind) || years || isWhere(chunks, last + 1))
    ? { first, length: inRun.length + Number(years && joins(behind)), closed: behind?.kind === 'comma' }
    : null
}

/** "Two men of 41 and 45 in X". */
const isWhere = (chunks: readonly Chunk[], at: number): boolean => {
  const [link, where] = [chunks[at], chunks[at + 1]]
  return (
    link?.kind === 'preposition' && /^(?:in|at|en)$/.test(link.word) && isNoun(where) && where.place !== null
  )
}

const inTurn = signOfWords('respectively respectivamente')

/** Several people, in one noun phrase: not "the dead and the hurt". */
const isPeople = ({ chunks }: SentenceView, at: number): boolean => {
  const noun = chunks[at]
  return isNoun(noun) && areSeveral(noun) && chunks[at - 1]?.kind !== 'conjunction'
}

const areSeveral = ({ plural, count, classes }: NounPhrase): boolean =>
  (plural || count !== null) && classes.some((name) => people.has(name) || name === 'dead' || name === 'hurt')

/** As many people as there are ages, right before or before where they were: "Two people in X". */
function areSoMany(view: SentenceView, at: number, { length }: Run): boolean {
  const isSo = (i: number) => {
    const noun = view.chunks[i]
    // "A woman and her two daughters, 4 and 7".
    return isNoun(noun) && areSeveral(noun) && noun.count?.value === length
  }
  return isSo(at) || (view.chunks[at - 1]?.kind === 'preposition' && isSo(at - 2))
}

/** "the wounded, 12 and 14, were taken away": all of them, and not "the dead and the wounded, 12 and 14". */
function areAll({ chunks }: SentenceView, at: number): boolean {
  const [noun, and, other] = [chunks[at], chunks[at - 1], chunks[at - 2]]
  const isPair = and?.kind === 'conjunction' && isNoun(other) && areSeveral(other)
  // "Of the dead, 12 and ...": a part of them.
  if (and?.kind === 'preposition') return false
  return isNoun(noun) && areSeveral(noun) && noun.determiner === 'definite' && !noun.count && !isPair
}

/** "(19 and 21)", ", de 19 y 21,", "boys of 15, 16 and 17", "eran jóvenes: 15, 17, 22". */
function isApposed(view: SentenceView, run: Run): boolean {
  const { chunks } = view
  const of = chunks[run.first - 1]
  const led = of?.kind === 'preposition' && /^(?:de|of)$/.test(of.word)
  const mark = led ? run.first - 2 : run.first - 1
  // "Dos hombres de 41 y 45".
  if (led && (areSoMany(view, mark, run) || (run.length > 2 && isPeople(view, mark)))) return true
  const sign = wordAt(view, chunks[mark]?.first ?? -1)
  if (sign === ':') return run.length > 2 && isPeople(view, mark - 1)
  // "Los muertos en Juliaca, de 15 y 17, eran estudiantes".
  if (led && sign === ',' && [mark - 1, mark - 3].some((at) => isPeople(view, at))) return true
  return /^[,(]$/.test(sign) && ((run.closed && areAll(view, mark - 1)) || areSoMany(view, mark - 1, run))
}

/** "Those killed in X were 15, 17 and 22": not "the dead and the hurt were 15 and 17". */
function areSoOld(view: SentenceView, { first, length }: Run): boolean {
  const { chunks } = view
  const be = chunks[first - 1]
  if (length < 3 || !isVerb(be) || !/^(?:be|ser)$/.test(be.lemma)) return false
  const from = chunks.findLastIndex(({ kind }, at) => kind === 'stop' && at < first)
  const subject = chunks.slice(from + 1, first - 1)
  return (
    /^(?:those|they)$/.test(wordAt(view, subject[0]?.first ?? -1)) ||
    (subject.some((_, at) => isPeople(view, from + 1 + at)) &&
      !subject.some(({ kind }) => kind === 'conjunction'))
  )
}

/** Does such a word stand in the subject of a verb, with no other verb and no toll between? "The oldest was 52 and the toll was 12". */
function isInSubject({ chunks, lexed: { tokens } }: SentenceView, verb: VerbGroup, word: RegExp): boolean {
  const from = chunks.findLast(({ kind }, at) => kind === 'stop' && at < chunks.indexOf(verb))
  const at = tokens.findLastIndex(
    ({ norm }, i) => i > (from?.last ?? -1) && i < verb.first && word.test(norm),
  )
  return (
    at >= 0 &&
    !chunks.some(
      (chunk) =>
        chunk.first > at &&
        chunk.first < verb.first &&
        (isVerb(chunk) || (isNoun(chunk) && chunk.classes.includes('toll'))),
    )
  )
}

/** "the youngest, Brayan, was 15", "the oldest was 52". */
function isOfYoungest(view: SentenceView, { index }: Phrase): boolean {
  const be = view.chunks[index - 1]
  return isVerb(be) && be.lemma === 'be' && isInSubject(view, be, /^(?:youngest|oldest|eldest)$/)
}

const part = /^(?:mayoria|mitad|tercio|cuarto|tod[oa]s|algun[oa]s|much[oa]s|ambos|menor|mayor)$/

/** "Más de la mitad de los muertos tenía menos de 30". */
function hadYears(view: SentenceView, { index }: Phrase): boolean {
  const had = view.chunks[index - 1]
  return isVerb(had) && had.lemma === 'tener' && ends(view.chunks[index + 1]) && isInSubject(view, had, part)
}

export function isListedAge(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted?.bare || (counted.noun.count?.value ?? oldest) >= oldest || holds(view, inTurn)) return false
  if (isOfYoungest(view, counted) || hadYears(view, counted)) return true
  if (isBehindName(view, counted) && !isByPlace(view)) return true
  const run = runAround(view, counted)
  return run !== null && (isApposed(view, run) || areSoOld(view, run))
}
