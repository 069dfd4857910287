import {
  areaHeads,
  areaNouns,
  locatives,
  looseCapitals,
  movements,
  officeNouns,
  towards,
} from '@/lib/gazetteer/lexicon/areas'
import { links } from '@/lib/gazetteer/lexicon/facilities'
import { titles } from '@/lib/gazetteer/lexicon/people'
import { wordList } from '@/lib/gazetteer/lexicon/word-list'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import type { People } from '@/lib/gazetteer/names/find-people'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import { isOtherName } from '@/lib/gazetteer/names/other-names'
import { sideClasses } from '@/lib/gazetteer/spans/lexicon-spans'
import type { NameModel } from '@/lib/gazetteer/spans/name-model'
import { isGivenName } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, isBehindComma, normsOf, type Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'
import type { PlaceKind } from '@/lib/model/place'
import { wordSet } from '@/lib/text/word-set'

type Context = {
  words: readonly Word[]
  named: ReadonlySet<number>
  /** The names of the gazetteer by the word that they begin with. */
  starting?: ReadonlyMap<number, NameMatch>
  people: People
  model: NameModel
  language: Language
}

/** The word right behind a name, if only a space is between. */
const behindOf = (words: readonly Word[], to: number) =>
  isAdjacent(words[to]) ? (words[to]?.norm ?? '') : ''

/** The kind that a noun beside the name says: "X province", "ciudad de X", "canton X". */
export function saidKindOf(words: readonly Word[], { from, to, noun }: NameMatch): PlaceKind | null {
  const own = noun === undefined ? undefined : areaNouns.get(noun)
  if (own) return own
  const after = areaNouns.get(behindOf(words, to))
  if (after && !links.has(behindOf(words, to + 1))) return after
  // "Tarsis Local Government Area", "Tarsis local government council": what Nigeria's states are divided into.
  if (behindOf(words, to) === 'local' && behindOf(words, to + 1) === 'government') return 'canton'
  const { head, linked, at } = headBefore(words, from)
  const before = isAmongMany(words, to, head) || isOneOfItsOwn(words, at) ? undefined : areaNouns.get(head)
  if (before && (linked || before === 'canton' || before === 'province')) return before
  return describedBefore(words, from, linked) ?? localBefore(words, from) ?? apposedKind(words, to)
}

/** "el área de gobierno local de Tarsis". */
const localBefore = (words: readonly Word[], from: number): PlaceKind | null =>
  normsOf(words, Math.max(0, from - 3), from).join(' ') === 'gobierno local de' ? 'canton' : null

/** "The cities of X and Y" are X and Y, but "one of the cities of X" lies in it. */
function isAmongMany(words: readonly Word[], to: number, head: string): boolean {
  if (!manyAreas.has(head)) return false
  const and = isAdjacent(words[to]) && /^(?:and|or|y|e|o|u)$/.test(words[to]?.norm ?? '')
  const isListed = words[and ? to + 1 : to]?.capital && (and || isBehindComma(words[to]))
  return !isListed
}
const manyAreas = new Set(
  'cities towns provinces states ciudades provincias estados departamentos cantons cantones countries paises'.split(
    ' ',
  ),
)

/** "The second city of X", "una ciudad de X" lies in X, and the people's defender of X is no village. */
const isOneOfItsOwn = (words: readonly Word[], noun: number): boolean => {
  const [before, last] = [words[noun - 2], words[noun - 1]]
  if (!isAdjacent(words[noun])) return false
  return oneOfMany.has(last?.norm ?? '') || (last?.norm === 'del' && /^defensor/.test(before?.norm ?? ''))
}
const oneOfMany = new Set(
  wordList(`second, third, fourth, largest, biggest, main, busiest, segunda, segundo, tercera, tercer, cuarta, mayor, principal,
    a, an, another, una, un, otra, otro, cada`),
)

/** "provincia costera de X", "cantón minero X": Spanish puts an adjective between. */
function describedBefore(words: readonly Word[], from: number, linked: boolean): PlaceKind | null {
  const at = from - (linked ? 3 : 2)
  const [noun, adjective, next = words[from]] = words.slice(Math.max(0, at), from)
  const together = isAdjacent(words[from]) && isAdjacent(next) && isAdjacent(adjective)
  const plain = adjective?.capital === false && adjective.norm.length > 3 && !links.has(adjective.norm)
  const kind = at >= 0 && together && plain ? areaNouns.get(noun?.norm ?? '') : undefined
  if (linked) return (links.has(next?.norm ?? '') ? kind : null) ?? null
  return kind === 'canton' || isSpanishTown.test(noun?.norm ?? '') ? (kind ?? null) : null
}
const isSpanishTown = /^(?:ciudad|localidad|urbe|puerto|poblado)$/

const apposing = new Set(['una', 'un', 'la', 'el', 'a', 'an', 'the'])
const behindApposed = wordSet('de del en que donde al of in on that where which near with')

/** "X, provincia amazónica de", "X, a town in", "X es una de las siete provincias": what the words behind call it. */
function apposedKind(words: readonly Word[], to: number): PlaceKind | null {
  const first = words[to]
  const comma = isBehindComma(first)
  const oneOf = isAdjacent(first) && /^(?:es una de las|is one of the) /.test(wordsFrom(words, to, 5))
  if (!comma && !oneOf) return null
  const led = apposing.has(first?.norm ?? '')
  const start = oneOf ? to + 4 : led ? to + 1 : to
  for (let at = start; at < start + (led || oneOf ? 3 : 1); at++) {
    const word = words[at]
    if (!word || word.capital || (at > to && !isAdjacent(word))) return null
    const kind = word.norm === 'capital' ? 'city' : areaNouns.get(word.norm)
    if (!kind) continue
    if (oneOf) return kind
    const next = words[at + 1]
    const ends = !isAdjacent(next) || behindApposed.has(next?.norm ?? '') || isSpanishNoun.test(word.norm)
    return ends && (led || isSpanishNoun.test(word.norm)) && !/^['’]/.test(next?.gap ?? '') ? kind : null
  }
  return null
}

const isSpanishNoun = /^(?:provincia|ciudad|localidad|canton|pueblo|departamento|capital)$/
const wordsFrom = (words: readonly Word[], from: number, size: number) =>
  normsOf(words, from, from + size).join(' ')

/** The kind that an office implies: "mayor of X", "gobernadora de X". */
export function impliedKindOf(words: readonly Word[], { from, to }: NameMatch): PlaceKind | null {
  // "The governor of X's Y state" governs Y.
  if (/^['’]s?(?!\p{L})/u.test(words[to]?.gap ?? '')) return null
  const { head, linked } = headBefore(words, from)
  const before = linked ? officeNouns.get(head) : undefined
  return before ?? officeNouns.get(behindOf(words, to)) ?? null
}

/** A preposition of place before the name, or "of" after a noun that only an area has. */
function isLocated({ words, language }: Context, { from }: NameMatch): boolean {
  if (!isAdjacent(words[from])) return false
  const before = words[from - 1]?.norm ?? ''
  if (locatives[language].has(before)) return true
  if (towards.has(before)) return movements.has(words[from - 2]?.norm ?? '')
  const { head, linked } = headBefore(words, from)
  return linked && areaHeads.has(head)
}

const joinsName = (word: Word | undefined) =>
  word?.capital === true &&
  !looseCapitals.has(word.norm) &&
  !areaHeads.has(word.norm) &&
  !titles.has(word.norm)

/** "X (PROVINCE)", "X, en PROVINCE": the province in which a place of the name lies. */
function isInProvince({ words, starting }: Context, { to, entries }: NameMatch): boolean {
  const inside = /^[^\S\n]?\($/.test(words[to]?.gap ?? '')
  const behind =
    isBehindComma(words[to]) && /^(?:in|en)$/.test(words[to]?.norm ?? '') && isAdjacent(words[to + 1])
  if (!inside && !behind) return false
  const regions = starting?.get(inside ? to : to + 1)?.entries.map(({ place }) => place.id) ?? []
  return entries.some(({ place }) => place.province !== null && regions.includes(place.province))
}

/** Capitals right behind the name, or before it: it may be part of a longer one. Headlines tell nothing. */
const continues = (words: readonly Word[], { to }: NameMatch) =>
  isAdjacent(words[to]) && joinsName(words[to]) && !words[to]?.headline
const isContinued = ({ words, named }: Context, { from }: NameMatch) =>
  isAdjacent(words[from]) &&
  joinsName(words[from - 1]) &&
  !named.has(from - 1) &&
  !words[from - 1]?.opens &&
  !words[from]?.headline

/** "San X de Y": a longer name, unless Y is a place that X may lie in. */
const continuesWithOf = (words: readonly Word[], { to }: NameMatch, named: ReadonlySet<number>) =>
  isAdjacent(words[to]) &&
  words[to]?.norm === 'de' &&
  isAdjacent(words[to + 1]) &&
  words[to + 1]?.capital === true &&
  !named.has(to + 1)

function isPerson({ words, people }: Context, { from, to }: NameMatch): boolean {
  return words
    .slice(from, to)
    .some(({ norm }, index) => people.inName.has(from + index) || people.surnames.has(norm))
}

/** "Ana Roble, el estado de excepción": the name behind a given one is no state. */
const isFamilyName = ({ words, people, language }: Context, { from, to }: NameMatch): boolean =>
  to - from === 1 &&
  isAdjacent(words[from]) &&
  people.inName.has(from) &&
  people.inName.has(from - 1) &&
  words[from - 1]?.headline !== true &&
  !locatives[language].has(words[from - 2]?.norm ?? '')

/** "El expresidente Ana Roble Viteri": a canton's name of three words, which is a person's too. */
const isTitled = (words: readonly Word[], { from, to }: NameMatch): boolean =>
  to - from > 2 && isAdjacent(words[from]) && titles.has(words[from - 1]?.norm ?? '')

/** "Jordan Wells": a given name that a country bears, before a family name; "Jordan Armed Forces" is a body. */
function isGivenBefore({ words, model, named, language }: Context, match: NameMatch): boolean {
  const { from, to } = match
  const [own, next] = [words[from], words[to]]
  if (to - from > 1 || !isGivenName(own, model) || named.has(to) || own?.headline) return false
  if (!isAdjacent(next) || !joinsName(next) || locatives[language].has(words[from - 1]?.norm ?? ''))
    return false
  let end = to
  while (isAdjacent(words[end]) && words[end]?.capital) end++
  return !words.slice(to, end).some(({ norm }) => sideClasses.has(norm))
}

/**
 * Does the text use the name as a place's? A strong name is one unless it is part of another name; a weak one needs a
 * noun, a preposition or an office beside it, or a row of certain places that it stands in (`inList`).
 */
export function isPlaceUse(context: Context, match: NameMatch, inList: boolean): boolean {
  const { words, language } = context
  if (isOtherName(context, match)) return false
  const strong = match.entries.filter(({ weak, bare }) => !weak && !bare)
  if (strong.some(({ place }) => place.kind === 'country')) return !isGivenBefore(context, match)
  if (strong.length === 0 && continuesWithOf(words, match, context.named)) return false
  if (isFamilyName(context, match) || isTitled(words, match)) return false
  if (saidKindOf(words, match) || impliedKindOf(words, match) || isLocated(context, match)) return true
  if (isInProvince(context, match)) return true
  if (isPerson(context, match)) return false
  // Spanish puts the place last in a body's name: a capital behind it makes it a surname or a brand.
  if (strong.length > 0 && language === 'es' && continues(words, match)) return false
  if (strong.length > 0)
    return strong.some(({ place }) => place.kind === 'province') || !isContinued(context, match)
  return inList && !continues(words, match) && !isContinued(context, match)
}

/** The same name again, once the text has used it as a place's: no person's and no part of a longer one. */
export const isSameUse = (context: Context, match: NameMatch): boolean =>
  !isOtherName(context, match) &&
  !continues(context.words, match) &&
  !isContinued(context, match) &&
  (match.to - match.from > 2 || !isPerson(context, match))
