import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { distanceToAreaKm } from '@/lib/geo/nearest'
import { isInArea } from '@/lib/geo/polygon'
import type { AreaGeometry, GazetteerPlace } from '@/lib/model/place'
import type { Decree } from '@/lib/model/zone'
import type { CrisisFolder } from '@/lib/server/crisis/load-crisis'

type Outlines = ReadonlyMap<string, AreaGeometry>

const offCoast = 50 // km: outlines are coarse
const offIslands = 1000 // km: those out at sea have no outline

/** A point far from its country is mostly one whose numbers were taken for each other. */
function remarkOnPoint({ lon, lat, country }: GazetteerPlace, where: string, outlines: Outlines): string[] {
  const outline = outlines.get(country)
  const away = outline ? distanceToAreaKm([lon, lat], outline) : 0
  if (!outline || away <= offCoast) return []
  const isSwapped = Math.abs(lon) <= 90 && distanceToAreaKm([lat, lon], outline) <= offCoast
  const isAbroad = [...outlines.values()].some((other) => isInArea([lon, lat], other))
  if (!isSwapped && !isAbroad && away <= offIslands) return []
  const hint = isSwapped ? "lon and lat stand in each other's place" : 'look at its lon, lat and country'
  return [`${where}: lon ${lon}, lat ${lat} lies ${Math.round(away)} km from ${country}; ${hint}`]
}

const remarkOnAreas = ({ scopes, areas }: Decree, where: string): string[] =>
  scopes.includes('areas') && areas.length === 0
    ? [`${where}: its scopes say "areas" and its areas name none, so the map cannot show them`]
    : []

/** A first view that is nowhere near the crisis's countries, and would be with its numbers taken for each other. */
function remarkOnView(
  { view: { lat, lon }, countries }: CrisisFolder['crisis'],
  outlines: Outlines,
): string[] {
  const areas = countries.flatMap((country) => outlines.get(country) ?? [])
  const isNear = (x: number, y: number) => areas.some((area) => distanceToAreaKm([x, y], area) <= offCoast)
  return isNear(lon, lat) || Math.abs(lon) > 90 || !isNear(lat, lon)
    ? []
    : [
        `crisis.json: view: lon ${lon}, lat ${lat} lies in none of ${countries.join(', ')}; lon and lat stand in each other's place`,
      ]
}

/**
 * What whoever wrote a crisis folder should look at, though it can be used as it is: ids that no place bears, decrees of areas that
 * name none, points far from their country, a view far from all of its countries. An area of a decree that is not known would be shown nowhere, and nobody would
 * miss it.
 * @param outlines of countries, by ISO 3166-1 code
 */
export function remarksOnCrisis(
  {
    crisis,
    decrees,
    places,
  }: Pick<CrisisFolder, 'decrees' | 'places'> & Partial<Pick<CrisisFolder, 'crisis'>>,
  gazetteer: Gazetteer,
  outlines: Outlines = new Map(),
): string[] {
  const remark = (where: string, id: string) =>
    gazetteer.find(id)
      ? []
      : `${where}: no place has the id ${JSON.stringify(id)}, so the map cannot show it; add it to places.json`
  return [
    ...(crisis ? remarkOnView(crisis, outlines) : []),
    ...decrees.flatMap((decree, at) => [
      ...remarkOnAreas(decree, `decrees.json: [${at}]`),
      ...decree.areas.flatMap((id, rank) => remark(`decrees.json: [${at}].areas[${rank}]`, id)),
    ]),
    ...places.flatMap((place, at) => [
      ...(place.province ? [remark(`places.json: [${at}].province`, place.province)].flat() : []),
      ...remarkOnPoint(place, `places.json: [${at}]`, outlines),
    ]),
  ]
}
