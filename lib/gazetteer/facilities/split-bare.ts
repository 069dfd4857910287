import { isFacilityUse, isItsCentre } from '@/lib/gazetteer/facilities/bare-facilities'
import { withoutArticle } from '@/lib/gazetteer/name-index'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { isSameUse } from '@/lib/gazetteer/names/support'
import { type TextReading, toBareMention } from '@/lib/gazetteer/names/to-mention'
import { surelyNamed } from '@/lib/gazetteer/resolve/resolve-facility'
import { isAdjacent, normsOf } from '@/lib/gazetteer/words'

/** Prisons named without their noun: "at X dozens of inmates climbed the fence". */

/** "At X dozens of inmates climbed the fence", where X prison was told of: English is "in" a province. */
const isAtPrison = (
  { words, language, index }: TextReading,
  { from, to }: NameMatch,
  cores: ReadonlySet<string>,
  custody: ReadonlySet<number>,
): boolean => {
  const core = normsOf(words, from, to).join(' ')
  const at = language === 'en' && words[from - 1]?.norm === 'at' && isAdjacent(words[from])
  return at && custody.has(from) && cores.has(core) && index.facilities.byCore.has(core)
}

/** "In X and Y", where X is a prison by its name alone: Y is one too. */
const isBeside = (
  { words }: TextReading,
  { from, entries }: NameMatch,
  before: NameMatch | undefined,
  bare: ReadonlySet<NameMatch>,
): boolean =>
  before !== undefined &&
  bare.has(before) &&
  before.to === from - 1 &&
  /^(?:and|y|e)$/.test(words[from - 1]?.norm ?? '') &&
  isAdjacent(words[from]) &&
  isAdjacent(words[from - 1]) &&
  entries.every((entry) => entry.bare && !entry.derived)

/** Prisons' names without their noun, and the names that are left for areas. */
export function splitBare(
  reading: TextReading,
  free: readonly NameMatch[],
  facilities: readonly Mention[],
  custody: ReadonlySet<number>,
) {
  const cores = new Set(facilities.map(({ facility }) => facility?.core ?? '').filter(Boolean))
  const sure = surelyNamed(
    facilities.filter(({ facility }) => !facility?.core),
    reading.index.facilities,
  )
  const isNamed = (match: NameMatch) =>
    match.entries.some(({ bare, place }) => bare && sure.has(place.id)) && isSameUse(reading, match)
  const isUse = (match: NameMatch) => isFacilityUse(reading, match, cores, custody) || isNamed(match)
  // Once it is clear that the article names a prison so, it does everywhere.
  for (const { from, to } of free.filter(isUse))
    cores.add(withoutArticle(normsOf(reading.words, from, to)).join(' '))
  const isKnown = ({ from, to }: NameMatch) =>
    reading.index.facilities.byCore.has(normsOf(reading.words, from, to).join(' '))
  const bare = new Set(
    free.filter(
      (match) =>
        isUse(match) ||
        isAtPrison(reading, match, cores, custody) ||
        (isKnown(match) && isItsCentre(reading, match, cores)),
    ),
  )
  for (const [at, match] of free.entries()) if (isBeside(reading, match, free[at - 1], bare)) bare.add(match)
  const rest = free.filter((match) => !bare.has(match) && match.entries.some((entry) => !entry.bare))
  return { bare: [...bare].map((match) => toBareMention(reading, match)), rest }
}
