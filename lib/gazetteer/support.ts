import type { Language } from '@/lib/model/article'
import type { PlaceKind } from '@/lib/model/place'
import type { NameMatch } from './find-names'
import type { People } from './find-people'
import {
  areaHeads,
  areaNouns,
  gangNouns,
  locatives,
  looseCapitals,
  movements,
  namesakesBefore,
  namesakesBehind,
  officeNouns,
} from './lexicon-areas'
import { articles, links } from './lexicon-facilities'
import { isAdjacent, type Word } from './words'

type Context = { words: readonly Word[]; people: People; language: Language }

/** The word before the name, over "of", "de" and articles: "province of the X" gives "province". */
function headBefore(words: readonly Word[], from: number): { head: Word | undefined; linked: boolean } {
  let at = from - 1
  let linked = false
  for (let steps = 0; steps < 2 && isAdjacent(words[at + 1]); steps++, at--) {
    const norm = words[at]?.norm ?? ''
    if (links.has(norm)) linked = true
    else if (!articles.has(norm)) break
  }
  return { head: isAdjacent(words[at + 1]) ? words[at] : undefined, linked }
}

/** The kind that a noun beside the name says: "X province", "ciudad de X", "canton X". */
export function saidKindOf(words: readonly Word[], { from, to }: NameMatch): PlaceKind | null {
  const { head, linked } = headBefore(words, from)
  const behind = isAdjacent(words[to]) && !links.has(words[to]?.norm ?? '') ? words[to]?.norm : undefined
  const after = areaNouns.get(behind ?? '')
  if (after && !/s$/.test(behind ?? '')) return after
  const before = areaNouns.get(head?.norm ?? '')
  return before && (linked || before === 'canton' || before === 'province') ? before : null
}

/** The kind that an office implies: "mayor of X", "gobernadora de X". */
export function impliedKindOf(words: readonly Word[], { from, to }: NameMatch): PlaceKind | null {
  const { head, linked } = headBefore(words, from)
  const before = linked ? officeNouns.get(head?.norm ?? '') : undefined
  const behind = isAdjacent(words[to]) ? officeNouns.get(words[to]?.norm ?? '') : undefined
  return before ?? behind ?? null
}

/** A preposition of place before the name, or "de" after a noun that only an area has. */
function isLocated({ words, language }: Context, { from }: NameMatch): boolean {
  const before = words[from - 1]
  if (!before || !isAdjacent(words[from])) return false
  if (locatives[language].has(before.norm)) return true
  if (before.norm === 'a' && language === 'es') return movements.has(words[from - 2]?.norm ?? '')
  const { head, linked } = headBefore(words, from)
  return linked && areaHeads.has(head?.norm ?? '')
}

/** "Calle X", "X Street", "cartel de X": called after the place. */
export function isNamesake(words: readonly Word[], { from, to }: NameMatch): boolean {
  const before = words[from - 1]
  if (isAdjacent(words[from]) && namesakesBefore.has(before?.norm ?? '')) return true
  const { head, linked } = headBefore(words, from)
  if (linked && gangNouns.has(head?.norm ?? '') && head?.norm !== 'nacion') return true
  return isAdjacent(words[to]) && namesakesBehind.has(words[to]?.norm ?? '')
}

const isPartOfName = ({ words }: Context, { from, to }: NameMatch): boolean => {
  const [before, behind] = [words[from - 1], words[to]]
  const joins = (word: Word | undefined, gapOf: Word | undefined) =>
    Boolean(word?.capital) &&
    isAdjacent(gapOf) &&
    !looseCapitals.has(word?.norm ?? '') &&
    !areaHeads.has(word?.norm ?? '')
  const first = words[from]
  return Boolean(
    (joins(before, first) && !before?.opens && !first?.headline) ||
      (joins(behind, behind) && !first?.headline),
  )
}

/**
 * Does the text use the name as a place's? A strong name is one unless it is part of a person's; a weak one needs a
 * noun, a preposition or an office beside it. `inList`: it stands in a row with certain places.
 */
export function isPlaceUse(context: Context, match: NameMatch, inList: boolean): boolean {
  const { words, people } = context
  const strong = match.entries.some(({ weak, bare }) => !weak && !bare)
  const country = match.entries.some(({ place, weak }) => place.kind === 'country' && !weak)
  if (saidKindOf(words, match)) return true
  if (isNamesake(words, match)) return country && !isGang(words, match)
  if (country) return true
  const located = isLocated(context, match) || impliedKindOf(words, match) !== null
  if (located) return true
  const indices = words.slice(match.from, match.to).map((_, i) => match.from + i)
  if (indices.some((i) => people.inName.has(i))) return false
  if (words.slice(match.from, match.to).some(({ norm }) => people.surnames.has(norm))) return false
  return strong || (inList && !isPartOfName(context, match))
}

const isGang = (words: readonly Word[], match: NameMatch): boolean =>
  gangNouns.has(headBefore(words, match.from).head?.norm ?? '') || words[match.to]?.norm === 'cartel'
