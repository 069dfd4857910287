import { countriesOf } from '@/lib/gazetteer/build-gazetteer'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { isDeprivation } from '@/lib/gazetteer/names/other-names'
import { nationsOf } from '@/lib/gazetteer/resolve/demonyms'
import { isOwnTown } from '@/lib/gazetteer/resolve/own-towns'
import { isOfPrivatePerson } from '@/lib/gazetteer/resolve/private-nation'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { type Bearer, populaceOf } from '@/lib/gazetteer/spans/place-names'
import { isGivenName } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'
import { keepWith } from '@/lib/text/keep-with'

/** How much in the article points at each country, by ISO 3166-1 code. */
export type CountryWeights = ReadonlyMap<string, number>

/** That, and how much of it each name says: a name is no witness for itself. */
export type CountryEvidence = {
  weights: CountryWeights
  ofName: ReadonlyMap<string, { country: string; weight: number }>
}

/** What the rest of the article points at, without a name's own say. */
export function withoutName({ weights, ofName }: CountryEvidence, key: string): CountryWeights {
  const own = ofName.get(key)
  if (!own) return weights
  const rest = new Map(weights)
  const left = (rest.get(own.country) ?? 0) - own.weight
  if (left > 0) rest.set(own.country, left)
  else rest.delete(own.country)
  return rest
}

const wellKnown = 100_000 // people
/** Weight of what an article points at where it speaks of a country: the country and a town. */
export const enoughSaid = 3
const shared = 0.5 // weight of a town of the crisis that is the best known of its name, but not the only one
const dominance = 4 // times the size of the next town of that name abroad

/** The country that a name points at by itself: its own, or that of a town or province that has no rival abroad. */
function readCountry(bearers: readonly Bearer[], own: ReadonlySet<string>): [string, number] | null {
  let [first, people, next] = ['', 0, 0] // the largest town's country, its people, those of the largest elsewhere
  let crisis: string | null = null
  let isRival = false // some place of the crisis is called so, though it is not what comes to mind
  const countries = new Set<string>()
  for (const { place, as } of bearers) {
    if (place.kind === 'country') return [place.country, 2]
    if (as === 'alias' && own.has(place.country) && !('populace' in place)) isRival = true
    if (as !== 'name' || isOwnTown(place)) continue
    countries.add(place.country)
    if (!('populace' in place) && own.has(place.country)) crisis = place.country
    const size = place.kind === 'province' ? wellKnown * 2 : populaceOf(place)
    if (size > people) {
      if (place.country !== first) next = people
      ;[first, people] = [place.country, size]
    } else if (place.country !== first) next = Math.max(next, size)
  }
  if (people >= wellKnown && people >= dominance * next && crisis === null && !isRival) return [first, 1]
  if (crisis !== null && (countries.size === 1 || people < wellKnown)) return [crisis, 1]
  return crisis !== null && first === crisis ? [crisis, shared] : null
}

/** "Víctor Herrera": no town or province called Herrera. */
const isFamilyName = (
  { from, to }: CandidateSpan,
  own: Word | undefined,
  before: Word | undefined,
  { model }: Gazetteer,
): boolean => to - from === 1 && isAdjacent(own) && isGivenName(before, model)

/** The same for the same bearers: they are kept with the gazetteer that they come from. */
const countryOf = keepWith(readCountry)

/** Countries of the places that a crisis brings itself. */
export const ownCountries = keepWith(
  (gazetteer: Gazetteer): ReadonlySet<string> => countriesOf(gazetteer.all()),
)

/**
 * What the names of an article and its adjectives of nations point at. `prisons` are names of the crisis's own: what
 * stands in one ("Harrow Fell") is no other place.
 */
export function weighCountries(
  words: readonly Word[],
  spans: Iterable<CandidateSpan>,
  gazetteer: Gazetteer,
  own: ReadonlySet<string>,
  prisons: readonly NameMatch[] = [],
): CountryEvidence {
  const ofName = new Map<string, { country: string; weight: number }>()
  const weights = new Map<string, number>()
  const add = (country: string, weight: number) => weights.set(country, (weights.get(country) ?? 0) + weight)
  const covered = new Set<number>()
  for (const { from, to, entries } of prisons) {
    for (let i = from; i < to; i++) covered.add(i)
    const [first] = entries
    if (first) add(first.place.country, 1)
  }
  const unread: CandidateSpan[] = []
  const telling = new Set<number>() // last words of those that point at a country
  for (const span of spans) {
    if (covered.has(span.from) || isDeprivation(words, span.from)) continue
    const before = telling.has(span.from - 1) ? undefined : words[span.from - 1]
    if (isFamilyName(span, words[span.from], before, gazetteer)) continue
    for (let i = span.from; i < span.to; i++) covered.add(i)
    const found = gazetteer.model.plain.en.has(span.key) ? null : countryOf(span.bearers, own)
    if (!found) {
      unread.push(span) // "City" and "Reading" say little
      continue
    }
    const [country, weight] = found
    telling.add(span.to - 1)
    add(country, weight)
    ofName.set(span.key, { country, weight: (ofName.get(span.key)?.weight ?? 0) + weight })
  }
  for (const [country, keys] of littleTowns(words, unread, gazetteer.model.plain.en))
    for (const key of keys) {
      add(country, together)
      ofName.set(key, { country, weight: together })
    }
  const peoplesIn = nationsOf(gazetteer)
  for (const [at, word] of words.entries()) {
    const [country, other] = peoplesIn(word)
    if (country === undefined || other !== undefined) continue
    if (!isOfPrivatePerson(!word.capital, (step) => words[at + step]?.norm)) add(country, 1.5)
  }
  return { weights, ofName }
}

const together = 0.5 // weight of each of several little towns
const leastTogether = 2
const whereWords = /^(?:in|at|near|from|to|en|a|desde|hasta|hacia)$/

/** The country in which every place of that name lies, of a town that is too little to point at it alone. */
const onlyCountry = keepWith((bearers: readonly Bearer[]): string | null => {
  const [first] = bearers
  const isOnly = bearers.every(
    ({ place }) => place.kind !== 'country' && place.country === first?.place.country,
  )
  return first && isOnly ? first.place.country : null
})

/** "in Izalco and Ciudad Barrios, and to Zacatecoluca": little towns that one country alone has, more than one of them. */
function littleTowns(
  words: readonly Word[],
  spans: readonly CandidateSpan[],
  plain: ReadonlySet<string>,
): Map<string, Set<string>> {
  const towns = new Map<string, Set<string>>()
  for (const { from, key, bearers } of spans) {
    const country =
      whereWords.test(words[from - 1]?.norm ?? '') && !plain.has(key) ? onlyCountry(bearers) : null
    if (country !== null) towns.set(country, (towns.get(country) ?? new Set()).add(key))
  }
  return new Map([...towns].filter(([, keys]) => keys.size >= leastTogether))
}

const leastShare = 0.25 // of what points at the country that the article names most

const namesElsewhere = 3 // of one other country: beside so many, a single town of the crisis is a namesake of one there

const enoughNames = 2 // of the crisis's places: a report from the border says the neighbour's name oftener than its own

/** What points at the crisis's own countries, and at the country that the article names most besides. */
function homeAndAway({ weights }: CountryEvidence, own: ReadonlySet<string>): [number, number] {
  let [here, most] = [0, 0]
  for (const [country, weight] of weights) {
    if (own.has(country)) here += weight
    else most = Math.max(most, weight)
  }
  return [here, most]
}

/** How many names point at the country, other than the crisis's, at which most do. */
function mostNames({ ofName }: CountryEvidence, own: ReadonlySet<string>): number {
  const names = new Map<string, number>()
  for (const { country } of ofName.values())
    if (!own.has(country)) names.set(country, (names.get(country) ?? 0) + 1)
  return Math.max(0, ...names.values())
}

/** Is the article about the crisis's own countries, as far as it says? One that points nowhere is. */
export function isAtHome(evidence: CountryEvidence, own: ReadonlySet<string>): boolean {
  const names = [...evidence.ofName.values()].filter(({ country }) => own.has(country))
  if (names.length >= enoughNames) return true
  const [here, most] = homeAndAway(evidence, own)
  const isOne = names.length === 1 && here <= 1
  return here >= leastShare * most && !(isOne && mostNames(evidence, own) >= namesElsewhere)
}

/** Does more in it point at them than at any other country? */
export function isMainlyHome(evidence: CountryEvidence, own: ReadonlySet<string>): boolean {
  const [here, most] = homeAndAway(evidence, own)
  return here > most || most === 0
}
