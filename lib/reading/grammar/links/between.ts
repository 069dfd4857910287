import { type Chunk, isNoun, isVerb, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { subjectRole } from './link'

/** What may stand in Spanish between a verb and those behind it of whom it tells: where, when and at what hour. */

export const onPeople: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'hurt',
  'seize',
  'hold',
  'free',
  'detain',
  'capture',
  'recapture',
  'deploy',
  'transfer',
  'house',
])

/** People, or a number of whatever. */
const isWhom = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  ((chunk.count !== null && !chunk.count.alone) || chunk.classes.some((name) => people.has(name)))

/** "fue ultimado en Tarsis el alcalde": the place between a passive verb and whom it befell. */
export function isBetween(chunks: Chunk[], at: number): boolean {
  const [verb, preposition, place, whom] = chunks.slice(Math.max(0, at - 2), at + 2)
  return (
    isVerb(verb) &&
    verb.form === 'finite' &&
    (subjectRole(verb) === 'theme' ||
      verb.senses.some((sense) => sense === 'cost' || sense === 'leave' || onPeople.has(sense))) &&
    preposition?.kind === 'preposition' &&
    /^(?:en|de|desde|a|al|hacia|hasta)$/.test(preposition.word) &&
    isNoun(place) &&
    (place.place !== null ||
      place.classes.includes('violence') ||
      place.classes.some((name) => name === 'area' || name === 'prison')) &&
    !place.count &&
    isWhom(whom)
  )
}

const dayParts =
  /^(?:tarde|noche|madrugada|manana|mediodia|medianoche|amanecer|anochecer|jornada|dia|semana|mes)$/

const hours = /^(?:|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d[\d:.]*)$/

/** "a las cinco", "de la tarde". */
export const isTimeOfDay = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  !chunk.count &&
  (dayParts.test(chunk.head) ||
    chunk.classes.includes('time') ||
    (chunk.determiner === 'definite' && hours.test(chunk.head) && chunk.place === null))

/** "se destinaron luego 120 soldados": it opens no clause. */
export const isLater = (chunks: Chunk[], at: number): boolean => {
  const later = chunks[at]
  const verb = chunks[at - 1]
  return (
    later?.kind === 'subordinator' &&
    /^(?:luego|despues|entonces)$/.test(later.word) &&
    isVerb(verb) &&
    verb.form === 'finite'
  )
}

/** "Murieron a las cinco de la tarde 12 presos": the index of the verb before what only tells when, or null. */
export function beforeTime(chunks: Chunk[], from: number): number | null {
  if (!isWhom(chunks[from])) return null
  let i = from - 1
  while (isTimeOfDay(chunks[i]) && chunks[i - 1]?.kind === 'preposition') i -= 2
  const opener = chunks[i]
  // "antes de las cinco".
  if (i < from - 1 && opener?.kind === 'subordinator' && /^(?:antes|despues)$/.test(opener.word)) i--
  const verb = chunks[i]
  const tellsOfPeople =
    isVerb(verb) &&
    verb.form === 'finite' &&
    (subjectRole(verb) === 'theme' || verb.senses.some((sense) => onPeople.has(sense)))
  return i < from - 1 && tellsOfPeople ? i : null
}

const isWhere = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  !chunk.count &&
  (chunk.place !== null || chunk.classes.some((name) => name === 'prison' || name === 'area'))

/** "salieron", "a mediodía salieron", not "los presos salieron": nobody stands before it who might be its subject. */
function isWithoutSubject(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  if (!isNoun(before)) return before === undefined || before.kind !== 'verb'
  return chunks[at - 2]?.kind === 'preposition'
}

const befallsOrLeaves = (verb: VerbGroup): boolean =>
  verb.form === 'finite' && (subjectRole(verb) === 'theme' || verb.senses.includes('exit'))

/** "Salieron el martes de la cárcel de Roble los 49 agentes": the index of the verb before days and places, or null. */
export function beforePlaces(chunks: readonly Chunk[], from: number): number | null {
  if (!isWhom(chunks[from])) return null
  let at = from - 1
  let places = 0
  for (; at >= 0 && from - at < 10; at--) {
    const chunk = chunks[at]
    const opened = chunks[at - 1]?.kind === 'preposition'
    if (isWhere(chunk) && opened) {
      places++
      at--
    } else if (chunk?.kind === 'date' || isTimeOfDay(chunk)) at -= opened ? 1 : 0
    else if (chunk?.kind !== 'adverb') break
  }
  const verb = chunks[at]
  return places > 0 && isVerb(verb) && befallsOrLeaves(verb) && isWithoutSubject(chunks, at) ? at : null
}

const manner = /^(?:de|con|por|a|en|sin|tras|bajo|durante)$/

/** "Murió de un disparo en la cabeza un guía", "fueron asesinados por sicarios dos guardias": the index of the verb before what tells how. */
export function beforeManner(chunks: readonly Chunk[], from: number): number | null {
  const whom = chunks[from]
  if (!isNoun(whom) || !isWhom(whom) || (whom.count === null && whom.determiner === null)) return null
  let at = from - 1
  while (at > 0 && from - at < 7 && isNoun(chunks[at]) && isManner(chunks, at)) at -= 2
  const verb = chunks[at]
  const befalls = isVerb(verb) && verb.form === 'finite' && !verb.holders && subjectRole(verb) === 'theme'
  return at < from - 1 && befalls && isWithoutSubject(chunks, at) ? at : null
}

const isManner = (chunks: readonly Chunk[], at: number): boolean => {
  const [of, noun] = [chunks[at - 1], chunks[at]]
  return isNoun(noun) && noun.count === null && of?.kind === 'preposition' && manner.test(of.word)
}

/** A preposition with its noun, of which nothing is counted. */
export const isPlaced = (chunks: Chunk[], at: number): boolean => {
  const noun = chunks[at]
  return isNoun(noun) && !noun.count && chunks[at - 1]?.kind === 'preposition'
}

/** "liberaron a dos y, pasado el mediodía, a otros siete": from the comma that closes what is set off, the joint before it. */
export function beforeSetOff(chunks: Chunk[], closing: number): number {
  let i = closing - 1
  while (/^(?:adverb|date)$/.test(chunks[i]?.kind ?? '') || isPlaced(chunks, i) || isTimeOfDay(chunks[i]))
    i -= isNoun(chunks[i]) ? 2 : 1
  const set = i < closing - 1 && chunks[closing]?.kind === 'comma' && chunks[i]?.kind === 'comma'
  return set && chunks[i - 1]?.kind === 'conjunction' ? i - 1 : closing
}

/** "siguen en poder de los internos 130 guardias": those who hold them stand between. */
export function heldBy(chunks: Chunk[], from: number): VerbGroup | null {
  const held = chunks[from + 1]
  const place = chunks[from]
  const of = chunks[from - 1]
  const at = isNoun(place) && place.place && of?.kind === 'preposition' && of.word === 'de' ? from - 2 : from
  const [verb, holders] = chunks.slice(Math.max(0, at - 1), at + 1)
  const between = isVerb(verb) && verb.holders === true && isNoun(holders) && !holders.count
  return between && isNoun(held) && held.count !== null ? verb : null
}

/** A person by an office or by name, of whom a name behind a comma may be. */
const isSomeone = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  !chunk.plural &&
  !chunk.count &&
  !chunk.place &&
  (chunk.name !== null || chunk.classes.some((kind) => people.has(kind)))

/** "según la directora del penal, Ana Vela": the name of whom the insertion ends with, not of one more who died. */
export function isNameOf(chunks: Chunk[], closing: number): boolean {
  const name = chunks[closing + 1]
  if (!isNoun(name) || name.name === null || name.classes.length > 0 || name.count) return false
  const owned = /^del?$/.test(prepositionOf(chunks[closing - 2]))
  return isSomeone(chunks[closing - 1]) || (owned && isSomeone(chunks[closing - 3]))
}
