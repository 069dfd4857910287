import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { hasOwnPlace } from '@/lib/reading/leaning/left-out/left-out'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type NounPhrase, prepositionOf } from '../../grammar/chunk'
import { colonOf } from '../../grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { ordinals } from '../../lexicon/alternatives'
import { type NounClass, people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'

/** Phrases that count people who were counted before, or who speak: they claim nothing anew. */

/** "entre ellos un suboficial, y 17 heridos": one of those before, of whom what follows does not tell. */
export function isOneOfThose(view: SentenceView, { index, noun }: Phrase, { rank, verb }: Meaning): boolean {
  // "entre ellas, dos guardias asesinados en Tarsis": a part that has a place of its own.
  if (verb?.form === 'reduced' && noun.count && !noun.count.alone && hasOwnPlace(view, index, true))
    return false
  const [among, whom] = [view.chunks[index - 2], view.chunks[index - 1]]
  return (
    rank >= 4 &&
    among?.kind === 'preposition' &&
    /^(?:entre|among)$/.test(among.word) &&
    whom?.kind === 'noun' &&
    whom.pronoun
  )
}

/** "a guard was killed, the fifth killed there": told of before, by its place in a row. */
export function isInARow(view: SentenceView, { noun, index }: Phrase, { verb, source }: Meaning): boolean {
  const before = view.chunks[index - 1]
  // "el tercer alcalde": the chunk before him.
  const apart = isNoun(before) && before.determiner === 'definite' && /^(?:tercer|primer)$/.test(before.head)
  const first = apart ? before.first : noun.first
  const asAside = wordAt(view, first - 1) === ','
  // "he is the third mayor murdered this month"; behind a colon the others of the row are told of.
  // "The third guard killed at Roble was shot": what the sentence begins with is no predicate.
  const isBehindVerb = view.verbs.some((other) => other.verb.last < first)
  const asPredicate = source === 'verb' && verb?.form !== 'finite' && colonOf(view) < index && isBehindVerb
  return (
    (apart || noun.determiner === 'definite') &&
    (asAside || asPredicate) &&
    ordinal.test(wordAt(view, first + 1)) &&
    noun.count === null
  )
}
const ordinal = new RegExp(`^(?:${ordinals}|[a-z]+th|tercer)$`)

/** "one of the wounded said": who speaks is none that is counted. */
export const isSpeaker = ({ links, noun }: Phrase, { source }: Meaning): boolean =>
  source !== 'verb' &&
  (noun.count === null || noun.count.alone) &&
  links.some(({ verb, role, via }) => role === 'agent' && via === 'main' && verb.senses.includes('say'))

/** "17 of the fugitives were back", "nine of the hostages are women": known people, of whom the verb tells another thing. */
export function isPartInState(
  view: SentenceView,
  { index, links }: Phrase,
  { source, rank, classes }: Meaning,
): boolean {
  if (source !== 'noun' || rank <= 5 || !classes.some((name) => known.has(name))) return false
  const whole = complementOf(view.chunks, index)
  const ofThem = whole?.determiner === 'definite' || whole?.determiner === 'demonstrative'
  if (isOfFronted(view, index)) return true
  const described = links.some(
    ({ verb, via, role }) =>
      via === 'main' &&
      role === 'agent' &&
      verb.senses.includes('be') &&
      isDescription(view.chunks[view.chunks.indexOf(verb) + 1]),
  )
  return (
    described ||
    (ofThem &&
      links.some(({ verb, via }) => via === 'main' && !verb.senses.some((sense) => keeps.has(sense))))
  )
}
/** "De los prófugos, nueve habían sido ubicados", "of the hostages, three are women". */
function isOfFronted(view: SentenceView, index: number): boolean {
  const [of, whole, comma] = view.chunks.slice(Math.max(0, index - 3), index)
  return (
    comma?.kind === 'comma' &&
    isNoun(whole) &&
    whole.determiner === 'definite' &&
    whole.classes.some((name) => known.has(name)) &&
    of?.kind === 'preposition' &&
    /^(?:of|de)$/.test(of.word)
  )
}

/** Not "27 evadidos es el saldo": that gives the sum. */
const isDescription = (chunk: Chunk | undefined): boolean => isNoun(chunk) && !chunk.classes.includes('toll')
const known = new Set<NounClass>(['fugitive', 'hostage', 'detainee'])
const keeps = new Set<Sense>(['remain', 'exist', 'have', 'leave', 'see', 'say'])

/** "Five of the bodies were burnt": the dead were counted before. */
export function isPartOfBodies(view: SentenceView, { index }: Phrase): boolean {
  const whole = complementOf(view.chunks, index)
  return (
    whole !== null && whole.determiner !== null && /^(?:bodies|corpses|cuerpos|cadaveres)$/.test(whole.head)
  )
}

/** "One of the cooks, arrested in 2019 over a murder, came back": who he is, not what happened now. */
export const isSaidBesides = (
  view: SentenceView,
  { index, noun }: Phrase,
  { verb }: Pick<Meaning, 'verb'>,
): boolean =>
  verb?.form === 'reduced' &&
  noun.count?.alone === true &&
  noun.count.value === 1 &&
  verb.senses.some((sense) => arrests.has(sense)) &&
  complementOf(view.chunks, index)?.determiner === 'definite' &&
  wordAt(view, verb.first - 1) === ','
const arrests = new Set<Sense>(['detain', 'capture', 'catch', 'recapture', 'hold', 'free'])

/** "Three inmates, identified as Juan Vera, Luis Paz and Ana Gil,": those counted, by their names. */
export function isNamedOfThose({ chunks }: SentenceView, { index, noun }: Phrase): boolean {
  if (!isNameAlone(noun)) return false
  for (let i = index - 1; i > 0; i--) {
    const those = chunks[i]?.kind === 'comma' || isNaming(chunks, i) ? ownerOf(chunks, i - 1) : null
    if (those?.count && (those.another || those.classes.some((name) => people.has(name))))
      return those.count.value > 1 && !those.count.alone
    if (!isBetweenNames(chunks, i)) return false
  }
  return false
}
const isNameAlone = ({ head, name, classes, count }: NounPhrase): boolean =>
  head === '' && name !== null && classes.length === 0 && !count

/** "identified as", "identificados por la Policía como". */
const isNaming = (chunks: readonly Chunk[], at: number): boolean =>
  (isNoun(chunks[at]) || isVerb(chunks[at])) && /^(?:as|como|by|por)$/.test(prepositionOf(chunks[at + 1]))

/** Names, ages, what joins them, and who gave them. */
function isBetweenNames(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (isVerb(chunk)) return chunk.form === 'reduced' && isNaming(chunks, at)
  if (!isNoun(chunk)) return /^(?:comma|conjunction|adverb|preposition)$/.test(chunk?.kind ?? '')
  const isAge = chunk.head === '' && chunk.classes.length === 0 && chunk.count !== null
  const isGiver = /^(?:by|por)$/.test(prepositionOf(chunks[at - 1]))
  return isNameAlone(chunk) || isAge || isGiver || isNaming(chunks, at) || chunk.head === 'alias'
}

/** "Three inmates of Roble prison,": whose the place is that stands between them and the comma. */
function ownerOf(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const noun = chunks[at]
  if (!isNoun(noun) || noun.count) return isNoun(noun) ? noun : null
  return chunks[at - 1]?.kind === 'preposition' ? ownerOf(chunks, at - 2) : null
}

const several = /^(?:were|are|have)$/

/** "uno de los trece heridos, que no resistió", "one of the 13 wounded, who died": the clause tells of the one. */
export function isOneOfWhom(view: SentenceView, { noun, governor }: Phrase, { verb }: Meaning): boolean {
  const one = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!verb || !isNoun(one) || !one.count?.alone || noun.count === null) return false
  const at = view.chunks.findLastIndex((chunk) => chunk.kind === 'relative' && chunk.first < verb.first)
  const apart = view.chunks[at - 1]?.kind === 'comma' && (view.chunks[at]?.first ?? 0) > noun.last
  return verb.plural === false || (apart && verb.plural !== true && !several.test(wordAt(view, verb.first)))
}

/** "Es uno de los 31 que perdieron la vida", "one of the 31 who died": the clause tells of all, and he is counted among them. */
export function isOneAmongThem(
  view: SentenceView,
  { noun, index }: Phrase,
  { rank, verb }: Meaning,
): boolean {
  const whole = complementOf(view.chunks, index)
  return (
    rank === 5 &&
    noun.count?.alone === true &&
    whole?.count != null &&
    whole.determiner === 'definite' &&
    verb?.plural !== false
  )
}

/** "36 of the prison's 39 inmates escaped": the verb tells of the 36. */
export function isWholeOfPart(
  view: SentenceView,
  { index, noun }: Phrase,
  { source, role }: Meaning,
): boolean {
  const [part, of, owner] = view.chunks.slice(Math.max(0, index - 3), index)
  return (
    source === 'verb' &&
    role === 'theme' &&
    of?.kind === 'preposition' &&
    of.word === 'of' &&
    isNoun(owner) &&
    /^(?:'|'s)$/.test(wordAt(view, owner.last)) &&
    isNoun(part) &&
    part.count !== null &&
    noun.count !== null &&
    part.count.value <= noun.count.value
  )
}

/** "Six of the inmates who fled have been found": of those who fled the clause tells, and of the six another thing. */
export const isPartOfFled = (
  view: SentenceView,
  { index, noun, links }: Phrase,
  { rank, senses, source }: Meaning,
): boolean =>
  (source === 'noun' && noun.classes.includes('fugitive') && links.some(tellsOtherFate)) ||
  (rank === 5 &&
    senses.includes('escape') &&
    complementOf(view.chunks, index)?.determiner === 'definite' &&
    links.some(({ verb, via }) => via === 'main' && verb.form === 'finite' && !verb.senses.includes('be')))

/** "31 fugitives who have been shot", "31 fugitivos que fueron abatidos": so many of those who fled. */
const tellsOtherFate = ({ verb, role, via }: Phrase['links'][number]): boolean =>
  via === 'relative' &&
  role === 'theme' &&
  verb.passive &&
  !verb.negated &&
  verb.senses.some((sense) => /^(?:kill|shoot|hurt|recapture|capture|detain|catch)$/.test(sense))

const twice = signOfWords('duplicado duplicated twice veces')
const enters =
  /^(?:list|count|record|register|log|enter|tally|anot|contar|contabiliz|registr|inscri|consign|apunt|comput)/
const countsTwice = /^(?:por duplicado|dos veces|twice|duplicated)/

/** "Two of the 31 dead had been listed twice": of those counted, and nothing befell them. */
export const isCountedTwice = (view: SentenceView, { links }: Phrase): boolean =>
  holds(view, twice) &&
  links.some(
    ({ verb, via }) =>
      via === 'main' &&
      enters.test(verb.lemma) &&
      [1, 2].some((step) =>
        countsTwice.test(`${wordAt(view, verb.last + step)} ${wordAt(view, verb.last + step + 1)}`),
      ),
  )
