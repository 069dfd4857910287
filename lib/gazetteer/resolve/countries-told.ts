import { toReader } from '@/lib/gazetteer/facilities/facility-words'
import { findFacilities } from '@/lib/gazetteer/facilities/find-facilities'
import { wordsOfWhole } from '@/lib/gazetteer/facilities/whole-facilities'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { NameIndex } from '@/lib/gazetteer/name-index'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { populaceOf } from '@/lib/gazetteer/spans/place-names'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { normsOf, type Word } from '@/lib/gazetteer/words'
import { type CountryEvidence, weighCountries, withoutName } from './article-countries'

const wellKnown = 100_000 // people

/** A prison called as a city of another country is: the name is no witness for the prison's. */
const isCityElsewhere = (
  { starting }: SpanReading,
  { from, entries }: NameMatch,
  own: ReadonlySet<string>,
): boolean => {
  const country = entries[0]?.place.country ?? ''
  return (
    !own.has(country) &&
    (starting
      .get(from)
      ?.bearers.some(
        ({ place, as }) => as === 'name' && place.country !== country && populaceOf(place) >= wellKnown,
      ) ??
      false)
  )
}

/** Prisons of the crisis by names that are nothing else, or by a name with its noun; those without entries tell of no country. */
export function ownPrisons(
  words: readonly Word[],
  names: readonly NameMatch[],
  index: NameIndex,
): NameMatch[] {
  const sure = names.filter(
    ({ entries }) =>
      entries.every(({ bare }) => bare) && entries.some(({ weak, derived }) => !weak && !derived),
  )
  const typed = findFacilities(words, names, index).flatMap(({ core }) =>
    core?.entries.some(({ bare }) => bare) ? [core] : [],
  )
  const named = [...new Set([...sure, ...typed])].filter(
    ({ entries }) => new Set(entries.map(({ place }) => place.country)).size === 1,
  )
  return [...named, ...wordsOfWhole(toReader(words, names, index))]
}

/** What in the text points at which country, its names and the crisis's own prisons in it. */
export function countriesTold(
  spans: SpanReading,
  prisons: readonly NameMatch[],
  gazetteer: Gazetteer,
  own: ReadonlySet<string>,
): CountryEvidence {
  const { words } = spans
  const [unsure, sure] = [true, false].map((is) =>
    prisons.filter((match) => isCityElsewhere(spans, match, own) === is),
  ) as [NameMatch[], NameMatch[]]
  const weigh = (by: readonly NameMatch[]) =>
    weighCountries(words, spans.starting.values(), gazetteer, own, by)
  const told = weigh(sure)
  // Where the city's name would be the only witness, the prison is the better one.
  const isTold = ({ from, to, entries }: NameMatch) =>
    entries.length === 0 || withoutName(told, normsOf(words, from, to).join(' ')).size > 0
  return unsure.every(isTold) ? told : weigh(prisons)
}
