import { liesIn } from '@/components/map/drawn-as'
import type { PlaceFeature } from '@/lib/model/responses'

/** Ids of those of some places that a place filter leaves; null where there is no filter. */
export const toShownIds = (
  features: readonly PlaceFeature[],
  filter: readonly string[],
): Set<string> | null =>
  filter.length === 0
    ? null
    : new Set(features.filter(({ properties }) => liesIn(properties, filter)).map(({ id }) => id))
