import type { GazetteerPlace } from '@/lib/model/place'
import type { FacilityForm, FacilityIndex } from './facility-index'
import type { FacilityName } from './facility-name'
import type { Gazetteer } from './gazetteer'
import type { Mention } from './mention'

export type Choice = { place: GazetteerPlace | null; reason: string }

const figures = (place: GazetteerPlace) => [...(place.population ?? []), ...(place.capacity ?? [])]

/** The largest number of people on record there, held or housed: how well known a prison is. */
const sizeOf = (place: GazetteerPlace) => Math.max(0, ...figures(place).map(({ value }) => value))

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** How well a known name fits the said one; null where they speak of different prisons. */
function fitness(said: FacilityName, form: FacilityForm): number | null {
  if (said.number !== null && form.number !== said.number) return null
  if (said.qualifiers.some((qualifier) => !form.qualifiers.includes(qualifier))) return null
  const extra = form.qualifiers.length - said.qualifiers.length
  if (said.number === null && form.number !== null) return null
  if (extra > 0) return null
  return (said.type === form.type ? 1 : 0) + (same(said.qualifiers, form.qualifiers) ? 1 : 0)
}

function byName(said: FacilityName, index: FacilityIndex): GazetteerPlace[] {
  const fitting = (index.byCore.get(said.core) ?? []).flatMap((form) => {
    const score = fitness(said, form)
    return score === null ? [] : [{ form, score }]
  })
  const best = Math.max(...fitting.map(({ score }) => score))
  return [...new Set(fitting.filter(({ score }) => score === best).map(({ form }) => form.place))]
}

const holds = { women: /\b(?:women|mixed)/, men: /\b(?:men|mixed)/ }

/** Prisons in the areas that the name may stand for, as far as the said qualifiers allow. */
function byArea(
  facility: FacilityName,
  areas: readonly GazetteerPlace[],
  gazetteer: Gazetteer,
): GazetteerPlace[] {
  if (facility.number !== null || facility.qualifiers.includes('juvenile')) return []
  const inside = gazetteer
    .all('prison')
    .filter(({ id }) => areas.some((area) => gazetteer.contains(area.id, id)))
  const wants = facility.qualifiers.flatMap((q) => (q === 'women' || q === 'men' ? [holds[q]] : []))
  return inside
    .filter((place) => wants.every((pattern) => pattern.test(place.holds ?? '')))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
}

/** Twice the size of the next: the one that is meant when nothing more is said. */
function foremost(places: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [first, second] = [...places].sort((a, b) => sizeOf(b) - sizeOf(a))
  if (!first || sizeOf(first) === 0) return null
  return !second || sizeOf(first) > sizeOf(second) ? first : null
}

const nameList = (places: readonly GazetteerPlace[]) => places.map(({ name }) => name).join(', ')

function chooseAmong(
  places: readonly GazetteerPlace[],
  mention: Mention,
  elsewhere: ReadonlySet<string>,
): Choice {
  const [only, ...others] = places
  if (!only) return { place: null, reason: `no prison called ${mention.text} is known` }
  if (others.length === 0) return { place: only, reason: `the only known prison there: ${only.name}` }
  const named = places.filter(({ id }) => elsewhere.has(id))
  const [also] = named
  if (also && named.length === 1)
    return {
      place: also,
      reason: `the article also names ${also.name}; ${others.length + 1} prisons are known there`,
    }
  const largest = foremost(places)
  if (largest)
    return {
      place: largest,
      reason: `of ${places.length} known prisons there ${largest.name} is by far the largest (${sizeOf(largest)} people)`,
    }
  return { place: null, reason: `it may be ${nameList(places)}; nothing in the article tells them apart` }
}

/** Which prison a mention means. `elsewhere`: ids of prisons that the article names beyond doubt. */
export function resolveFacility(
  mention: Mention,
  index: FacilityIndex,
  gazetteer: Gazetteer,
  elsewhere: ReadonlySet<string>,
): Choice {
  if (!mention.facility) return { place: null, reason: 'no prison is named' }
  const [place, ...others] = byName(mention.facility, index)
  if (place && others.length === 0) {
    const how = mention.facility.type ? 'named with its type word' : 'named without a type word'
    return { place, reason: `the prison known as ${place.name}, ${how}` }
  }
  if (place) return chooseAmong([place, ...others], mention, elsewhere)
  return chooseAmong(byArea(mention.facility, mention.areas, gazetteer), mention, elsewhere)
}

/** Prisons that bear the name, and prisons in the areas that it may stand for. */
export const facilitiesOf = (
  name: FacilityName,
  areas: readonly GazetteerPlace[],
  index: FacilityIndex,
  gazetteer: Gazetteer,
) => ({ named: byName(name, index), inArea: byArea(name, areas, gazetteer) })

/** Prisons named in a way that leaves one only. */
export const surelyNamed = (mentions: readonly Mention[], index: FacilityIndex): Set<string> =>
  new Set(
    mentions.flatMap(({ facility }) => {
      const places = facility ? byName(facility, index) : []
      return places.length === 1 ? places.map(({ id }) => id) : []
    }),
  )
