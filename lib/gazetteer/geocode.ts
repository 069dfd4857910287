import { readFacilityName } from '@/lib/gazetteer/facilities/facility-name'
import { foldName, wordsOfName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { areaNouns } from '@/lib/gazetteer/lexicon/areas'
import { articles, links } from '@/lib/gazetteer/lexicon/facilities'
import { indexOf } from '@/lib/gazetteer/name-index'
import { isOneEditApart } from '@/lib/gazetteer/one-edit'
import { facilitiesOf } from '@/lib/gazetteer/resolve/resolve-facility'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { WorldName } from '@/lib/gazetteer/world/world-index'
import type { GazetteerPlace, Place } from '@/lib/model/place'

type Found = { place: Place; reason: string }

type Ranked = { place: GazetteerPlace; reason: string; rank: number }

const kindOrder = ['country', 'city', 'province', 'canton', 'prison']
const mostFound = 50
const shortestPart = 3 // letters: "el" begins too many names

/** "Province of X", "X province": what is left without the noun, and the kind that it says. */
function withoutNoun(words: readonly string[]): { name: string; kind: string } | null {
  const nounAt = words.findIndex((word) => areaNouns.has(word))
  const kind = areaNouns.get(words[nounAt] ?? '')
  if (kind === undefined || words.length < 2) return null
  const rest = words.filter((_, index) => index !== nounAt)
  while (links.has(rest[0] ?? '') || articles.has(rest[0] ?? '')) rest.shift()
  return rest.length > 0 ? { name: rest.join(' '), kind } : null
}

function byExactName(folded: string, gazetteer: Gazetteer): Ranked[] {
  return gazetteer.ownNamed(folded).map((place) => {
    const own = [place.name, ...Object.values(place.names ?? {})].some((name) => foldName(name) === folded)
    const weak = place.weakAliases?.some((alias) => foldName(alias) === folded) ?? false
    const reason = own ? `the ${place.kind} of that name` : `${place.name} is also called so`
    return { place, reason, rank: (own ? 0 : 1) + (weak ? 2 : 0) }
  })
}

function byNoun(words: readonly string[], gazetteer: Gazetteer): Ranked[] {
  const said = withoutNoun(words)
  if (!said) return []
  return gazetteer.ownNamed(said.name).map((place) => ({
    place,
    reason: `the ${place.kind} of that name`,
    rank: place.kind === said.kind ? 0 : 4,
  }))
}

/** "X jail" for a prison whose names do not say it so: those in X. */
function byFacility(words: readonly string[], gazetteer: Gazetteer): Ranked[] {
  const { facilities } = indexOf(gazetteer)
  const name = readFacilityName(words, facilities.letters)
  if (!name.type) return []
  const areas = gazetteer.ownNamed(name.core).filter(({ kind }) => kind !== 'prison' && kind !== 'country')
  const { named, inArea } = facilitiesOf(name, areas, facilities, gazetteer)
  return [
    ...named.map((place) => ({ place, reason: `the prison known as ${place.name}`, rank: 1 })),
    ...inArea.map((place) => ({ place, reason: `a prison there: ${place.name}`, rank: 3 })),
  ]
}

/** Names that begin with what was typed, and names one letter apart from it. */
function byLikeness(folded: string, gazetteer: Gazetteer): Ranked[] {
  if (folded.length < shortestPart) return []
  return gazetteer.all().flatMap((place) => {
    const names = [place.name, ...place.aliases].map(foldName)
    const longer = names.find((name) => name.startsWith(folded))
    if (longer !== undefined) return [{ place, reason: `its name begins so: ${place.name}`, rank: 5 }]
    const misspelt = /^\D{5,}$/.test(folded) && names.some((name) => isOneEditApart(name, folded))
    return misspelt ? [{ place, reason: `one letter apart: ${place.name}`, rank: 6 }] : []
  })
}

const behindOwn = 100 // the crisis's own places come before any other

/**
 * What the world calls so, what lies in the crisis's countries first, then the most populous; and behind it, names that begin so,
 * in the same order.
 */
function byWorld(folded: string, { world }: Gazetteer, countries: readonly string[]): Ranked[] {
  const isAbroad = ({ country }: GazetteerPlace) => !countries.includes(country)
  const named = world.named(folded).map(({ place, as }, order) => ({
    place,
    reason: as === 'name' ? `the ${place.kind} of that name` : `${place.name} is also called so`,
    rank: (isAbroad(place) ? 2 : 1) * behindOwn + order,
  }))
  const toLonger = ({ place }: WorldName, order: number): Ranked => ({
    place,
    reason: `its name begins so: ${place.name}`,
    rank: (isAbroad(place) ? 4 : 3) * behindOwn + order,
  })
  return folded.length < shortestPart
    ? named
    : [...named, ...world.beginning(folded, mostFound).map(toLonger)]
}

/** "Town, Province": only what lies in the last part. */
function within(found: Ranked[], region: string | undefined, gazetteer: Gazetteer): Ranked[] {
  if (region === undefined) return found
  const regions = gazetteer.named(region)
  return found
    .filter(({ place }) => regions.some(({ id }) => id !== place.id && gazetteer.contains(id, place.id)))
    .map((one) => ({ ...one, reason: `${one.reason}, in ${region.trim()}` }))
}

/**
 * Places that a typed name may mean, best first, each with a reason; none when nothing is near it.
 * @param countries the crisis's, by ISO 3166-1 code: their places come before namesakes abroad
 */
export function geocode(q: string, gazetteer: Gazetteer, countries: readonly string[] = []): Found[] {
  const [name = '', ...regions] = q.split(',')
  const words = wordsOfName(name)
  const folded = words.join(' ')
  if (!folded) return []
  const all = [
    ...byExactName(folded, gazetteer),
    ...byWorld(folded, gazetteer, countries),
    ...byNoun(words, gazetteer),
    ...byFacility(words, gazetteer),
    ...byLikeness(folded, gazetteer),
  ]
  const order = (one: Ranked) => one.rank * 10 + kindOrder.indexOf(one.place.kind)
  const ranked = within(all, regions.at(-1), gazetteer).sort((a, b) => order(a) - order(b))
  const seen = new Set<string>()
  return ranked
    .filter(({ place }) => !seen.has(place.id) && seen.add(place.id))
    .slice(0, mostFound)
    .map(({ place, reason }) => ({ place: toPlace(place), reason }))
}
