import { extendRows } from '@/lib/gazetteer/facilities/extend-rows'
import { findFacilities } from '@/lib/gazetteer/facilities/find-facilities'
import { splitBare } from '@/lib/gazetteer/facilities/split-bare'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { findLists } from '@/lib/gazetteer/names/lists'
import { byStart, type Mention } from '@/lib/gazetteer/names/mention'
import { isPlaceUse, isSameUse } from '@/lib/gazetteer/names/support'
import { type TextReading, toAreaMention, toFacilityMention } from '@/lib/gazetteer/names/to-mention'
import { normsOf, wordsIn } from '@/lib/gazetteer/words'

/** Places that the crisis's own gazetteer names, found by rules. */

const byFrom = (a: NameMatch, b: NameMatch) => a.from - b.from

/** Uncertain names that stand in a row with certain places. */
function findListed(reading: TextReading, sure: readonly Mention[], unsure: readonly NameMatch[]): Mention[] {
  const matchOf = new Map(unsure.map((match) => [toAreaMention(reading, match), match]))
  const all = [...sure, ...matchOf.keys()].sort(byStart)
  const lists = findLists(all, reading.text)
  const inCertainRow = (index: number) =>
    (lists[index]?.row ?? []).some((other) => {
      const neighbour = all[other]
      return neighbour !== undefined && !matchOf.has(neighbour)
    })
  return all.filter((mention, index) => {
    const match = matchOf.get(mention)
    return match !== undefined && isPlaceUse(reading, match, inCertainRow(index))
  })
}

/** Names of the crisis's own places, by rules, and prisons by their nouns. `news`: names that the model has found besides. */
export function findOwn(
  reading: TextReading,
  names: readonly NameMatch[],
  news: readonly NameMatch[],
  custody: ReadonlySet<number>,
  mainly: boolean,
): Mention[] {
  const { words, index } = reading
  const prisons = findFacilities(words, [...names, ...news].sort(byFrom), index, mainly)
  const taken = wordsIn(prisons)
  const free = names.filter(({ from, to }) => !taken.has(from) && !taken.has(to - 1))
  const typed = prisons.map((match) => toFacilityMention(reading, match))
  const { bare, rest } = splitBare(reading, free, typed, custody)
  const certain = new Set(rest.filter((match) => isPlaceUse(reading, match, false)))
  const known = new Set([...certain].map(({ from, to }) => normsOf(words, from, to).join(' ')))
  for (const match of rest)
    if (known.has(normsOf(words, match.from, match.to).join(' ')) && isSameUse(reading, match))
      certain.add(match)
  const sure = [...typed, ...bare, ...[...certain].map((match) => toAreaMention(reading, match))]
  const unsure = rest.filter((match) => !certain.has(match))
  return extendRows([...sure, ...findListed(reading, sure, unsure)].sort(byStart), reading)
}
