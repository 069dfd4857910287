import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { GazetteerPlace } from '@/lib/model/place'
import type { EmergencyZone } from '@/lib/model/zone'

/** Does a day or month (`YYYY-MM`) lie before a day? A month does only once it is over. */
const isBefore = (date: string, day: string) => date < day.slice(0, date.length)

type Operated = Pick<GazetteerPlace, 'operating'>

/** Did the facility work while the zone held? What the gazetteer does not know speaks for it. */
function workedDuring(
  { operating }: Operated,
  { from, until }: Pick<EmergencyZone, 'from' | 'until'>,
): boolean {
  const closed = operating?.until && from && isBefore(operating.until, from)
  const notYet = operating?.from && until && operating.from > until.slice(0, operating.from.length)
  return !closed && !notYet
}

export const workedOn = (facility: Operated, day: string) => workedDuring(facility, { from: day, until: day })

/** Is it over the prisons of the country, by its own words or its decree? */
export const reachesPrisons = (zone: EmergencyZone) =>
  zone.scope === 'prison_system' || zone.decree?.scopes.includes('prison_system') === true

/** The prisons that a zone over the prison system reaches: those of the crisis's countries that worked at the time. */
export function zonePrisons(
  zone: EmergencyZone,
  gazetteer: Gazetteer,
  countries: readonly string[],
): GazetteerPlace[] {
  if (!reachesPrisons(zone)) return []
  return gazetteer
    .all('prison')
    .filter((prison) => countries.includes(prison.country) && workedDuring(prison, zone))
}

/** Ids of the areas that a zone covers: its own, or the whole of the crisis's countries. */
export const zoneAreas = (zone: EmergencyZone, countries: readonly string[]): readonly string[] =>
  zone.scope === 'country' && zone.areas.length === 0 ? countries : zone.areas
