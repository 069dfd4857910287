import { isOnPrisons, tellsOfPrisons } from '@/lib/gazetteer/facilities/custody'
import { isOfRiot } from '@/lib/gazetteer/facilities/of-riot'
import { districtNouns, movements, towards } from '@/lib/gazetteer/lexicon/areas'
import { insideWords } from '@/lib/gazetteer/lexicon/custody'
import { articles, facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { withoutArticle } from '@/lib/gazetteer/name-index'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import { isOtherName } from '@/lib/gazetteer/names/other-names'
import type { TextReading } from '@/lib/gazetteer/names/to-mention'
import { isAdjacent, isBehindComma, normsOf, type Word } from '@/lib/gazetteer/words'
import { compassEn, compassEs } from '@/lib/text/compass'
import { wordSet } from '@/lib/text/word-set'

/** "At X", "trasladados a X". */
function isInside(words: readonly Word[], from: number): boolean {
  if (!isAdjacent(words[from])) return false
  const before = words[from - 1]?.norm ?? ''
  return insideWords.has(before) || (towards.has(before) && movements.has(words[from - 2]?.norm ?? ''))
}

/** "X, some 30 km from TOWN", "X, a unos 25 kilómetros de TOWN": what is so far from another town is one. */
function isFarOff(words: readonly Word[], to: number): boolean {
  if (!isBehindComma(words[to])) return false
  const at = words.findIndex(({ text }, i) => i >= to && i < to + 4 && /^\p{N}/u.test(text))
  return at >= 0 && /^(?:kms?|kilomet(?:re|er|ro)s|miles?|mi)$/.test(words[at + 1]?.norm ?? '')
}

/** "Of X", "los de la X", "flown to X": a name that no area bears, behind a preposition, is taken for the prison's sooner. */
const isLedBy = (words: readonly Word[], from: number) => {
  const at = articles.has(words[from - 1]?.norm ?? '') && isAdjacent(words[from]) ? from - 1 : from
  return isAdjacent(words[at]) && leading.has(words[at - 1]?.norm ?? '')
}
const leading = wordSet('in at of from to into inside outside en de del a al desde hacia')

/** "A prison in X", "la cárcel de mujeres en X": the town, though a prison is called X too. In English "in X" alone is the town. */
export function isTownOfPrison(
  { words, language, isTown }: Pick<TextReading, 'words' | 'language' | 'isTown'>,
  { from, to }: NameMatch,
): boolean {
  const before = words[from - 1]?.norm ?? ''
  if (!isAdjacent(words[from]) || !/^(?:in|at|en|near|outside)$/.test(before)) return false
  if (language === 'en' && before === 'in' && isTown(from)) return true
  const ofPrison = isAdjacent(words[from - 1]) && facilityTypes.has(words[from - 2]?.norm ?? '')
  return (ofPrison || isFarOff(words, to)) && isTown(from)
}

/** "X, in TOWN", where X prison stands in the town's province: no hamlet of that name. */
function isPlacedInTown({ words, starting }: TextReading, { to, entries }: NameMatch): boolean {
  if (!isBehindComma(words[to]) || !/^(?:in|en)$/.test(words[to]?.norm ?? '')) return false
  const towns = isAdjacent(words[to + 1]) ? (starting.get(to + 1)?.entries ?? []) : []
  return entries.some(
    ({ bare, place }) =>
      bare && towns.some((town) => town.place.kind !== 'prison' && town.place.province === place.province),
  )
}

/** "X, a maximum-security facility", "X, una cárcel de": the words behind the comma say that it is one. */
function isCalledPrison(words: readonly Word[], to: number): boolean {
  if (!isBehindComma(words[to]) || !apposing.has(words[to]?.norm ?? '')) return false
  for (let at = to + 1; at < to + 6 && (isAdjacent(words[at]) || hyphened(words[at])); at++) {
    const { norm = '', capital } = words[at] ?? {}
    if (capital) return false
    if (norm === 'facility' || norm === 'complex' || facilityTypes.has(norm)) return true
  }
  return false
}
const centres = /^(?:centre|center|complex|facility)$/

/** "The X centre", where the article names X prison (`cores`). */
export function isItsCentre(
  { words }: Pick<TextReading, 'words'>,
  { from, to }: NameMatch,
  cores: ReadonlySet<string>,
): boolean {
  const centre = words[to]
  const named = isAdjacent(centre) && !centre?.capital && centres.test(centre?.norm ?? '')
  const definite = isAdjacent(words[from]) && words[from - 1]?.norm === 'the'
  return named && definite && cores.has(normsOf(words, from, to).join(' '))
}

const apposing = new Set(['a', 'the', 'una', 'un', 'la', 'el'])
const hyphened = (word: Word | undefined) => word?.gap === '-'

const places = new Set([
  ...districtNouns,
  ...`mirador canton playa recinto comuna caserio comunidad cerro loma colina zona plaza parque lookout beach hill village
    neighbourhood area quarter`.split(/\s+/),
])

/** "X, cantón TOWN", "X, playa de", "X, a beach in", "el mirador de X": not the prison called X. */
function isCalledPlace(words: readonly Word[], { from, to }: NameMatch): boolean {
  if (places.has(headBefore(words, from).head)) return true
  if (!isBehindComma(words[to])) return false
  const at = apposing.has(words[to]?.norm ?? '') && isAdjacent(words[to + 1]) ? to + 1 : to
  return places.has(words[at]?.norm ?? '')
}

/** "X, en el norte de TOWN", "X, north of TOWN". */
const isOnSide = (words: readonly Word[], { to }: NameMatch) =>
  isBehindComma(words[to]) && side.test(normsOf(words, to, to + 4).join(' '))
const side = new RegExp(
  `^(?:(?:en|al|in|on) )?(?:(?:el|the|las) )?(?:${compassEn}|${compassEs}|centro|afueras|centre|center|outskirts) (?:de|del|of)\\b`,
)

/**
 * Is a prison's name without its noun the prison here? A certain name is; another where the article names the prison in
 * full (`cores`), or the name is listed and its sentence speaks of prisons, or says "at X" in an article on prisons.
 */
export function isFacilityUse(
  reading: TextReading,
  match: NameMatch,
  cores: ReadonlySet<string>,
  custody: ReadonlySet<number>,
): boolean {
  const { words } = reading
  const bare = match.entries.filter((entry) => entry.bare)
  if (bare.length === 0 || isOtherName(reading, match)) return false
  if (isCalledPlace(words, match)) return false
  if (isTownOfPrison(reading, match)) return false
  if (bare.some(({ weak }) => !weak)) return true
  const norms = normsOf(words, match.from, match.to)
  if (norms.some((_, i) => reading.people.inName.has(match.from + i))) return false
  if (cores.has(withoutArticle(norms).join(' '))) return true
  const mainly = isOnPrisons(custody, words)
  const own = bare.some(({ derived }) => !derived)
  const onlyPrison = bare.length === match.entries.length && own
  const isAside = isOnSide(words, match) && !custody.has(match.from)
  if (isAside) return false
  if (onlyPrison && tellsOfPrisons(custody, words) && isLedBy(words, match.from)) return true
  if (tellsOfPrisons(custody, words) && isOfRiot(words, match)) return true
  const speaks = isInside(words, match.from) && mainly
  const called = isCalledPrison(words, match.to) || (mainly && isPlacedInTown(reading, match))
  return own && (speaks || called || custody.has(match.from))
}
