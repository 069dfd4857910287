import type { Words } from '@/components/words/en'
import type { ZoneFeature } from '@/lib/model/responses'
import type { Places } from './to-places'

/** "Every prison of the country (35 prisons)", of which a filter may leave some ("1 of 35 prisons"), or the names of its areas. */
export function nameZoneAreas(words: Words, places: Places, { properties }: ZoneFeature): string {
  const { areas, prisons, prisonsLeftOut, scope } = properties
  const names = areas.map(
    (area) => places.nameOf(area) + (area.approximate ? ` (${words.zones.approximate})` : ''),
  )
  const every =
    prisons.length > 0
      ? `${words.zones.scopes.prison_system} (${words.zones.prisons(prisons.length, prisons.length + prisonsLeftOut.length)})`
      : null
  const parts = [
    every,
    scope === 'country' ? words.zones.scopes.country : names.length > 0 ? words.formats.list(names) : null,
  ]
  return parts.filter(Boolean).join('; ') || words.zones.scopes[scope]
}
