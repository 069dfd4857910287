import type { Language } from '@/lib/model/article'
import type { PlaceKind } from '@/lib/model/place'
import type { NameMatch } from './find-names'
import type { People } from './find-people'
import { headBefore } from './head-before'
import {
  areaHeads,
  areaNouns,
  locatives,
  looseCapitals,
  movements,
  officeNouns,
  towards,
} from './lexicon-areas'
import { links } from './lexicon-facilities'
import { titles } from './lexicon-people'
import { isOtherName } from './other-names'
import { sideClasses } from './spans/lexicon-spans'
import type { NameModel } from './spans/name-model'
import { isGivenName } from './spans/span-reading'
import { isAdjacent, type Word } from './words'

type Context = {
  words: readonly Word[]
  named: ReadonlySet<number>
  people: People
  model: NameModel
  language: Language
}

/** The word right behind a name, if only a space is between. */
const behindOf = (words: readonly Word[], to: number) =>
  isAdjacent(words[to]) ? (words[to]?.norm ?? '') : ''

/** The kind that a noun beside the name says: "X province", "ciudad de X", "canton X". */
export function saidKindOf(words: readonly Word[], { from, to }: NameMatch): PlaceKind | null {
  const after = areaNouns.get(behindOf(words, to))
  if (after && !links.has(behindOf(words, to + 1))) return after
  const { head, linked } = headBefore(words, from)
  const before = areaNouns.get(head)
  return before && (linked || before === 'canton' || before === 'province') ? before : null
}

/** The kind that an office implies: "mayor of X", "gobernadora de X". */
export function impliedKindOf(words: readonly Word[], { from, to }: NameMatch): PlaceKind | null {
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
  if (saidKindOf(words, match) || impliedKindOf(words, match) || isLocated(context, match)) return true
  if (isPerson(context, match)) return false
  // Spanish puts the place last in a body's name: a capital behind it makes it a surname or a brand.
  if (strong.length > 0 && language === 'es' && continues(words, match)) return false
  if (strong.length > 0)
    return strong.some(({ place }) => place.kind === 'province') || !isContinued(context, match)
  return inList && !continues(words, match) && !isContinued(context, match)
}
