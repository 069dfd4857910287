import { type DrawnAs, drawnAs as placedAs } from '@/lib/incidents/drawn-as'
import type { IncidentFeature, PlaceFeature } from '@/lib/model/responses'

/** How an incident stands on the map; see `lib/incidents/drawn-as`. */
export const drawnAs = ({ geometry, properties: { kind, place } }: IncidentFeature): DrawnAs =>
  geometry ? placedAs(kind, place, geometry.type !== 'Point') : 'none'

/** A mark or a tint: it stands on the map, with its figure beside it where it has one. */
export const hasSign = (incident: IncidentFeature): boolean => ['mark', 'tint'].includes(drawnAs(incident))

const tooWide: ReadonlySet<string> = new Set(['province', 'country'])

/** A prison whose position is known no better than its province or country has no pin: it stands in lists only. */
export const isPinned = ({ properties }: PlaceFeature) =>
  properties.kind === 'prison' && !tooWide.has(properties.precision)

/** Does a place lie in one of the places asked for? No filter asks for all. */
export function liesIn(
  place: { id: string; province: string | null; country: string; canton?: string | null | undefined },
  filter: readonly string[],
): boolean {
  if (filter.length === 0) return true
  return [place.id, place.canton, place.province, place.country].some(
    (id) => id != null && filter.includes(id),
  )
}
