import { type PlaceKind, placeKindSchema } from '@/lib/model/place'
import { type PlacesQuery, placesQuerySchema } from '@/lib/model/query'
import { dataRoute, toCollection } from '@/lib/server/respond/respond-data'
import { selectPlaces } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

/** The kinds of place among `kind`; prisons and provinces where it names none. */
function placeKindsOf({ kind }: PlacesQuery): PlaceKind[] | undefined {
  const kinds = kind.flatMap((name) => placeKindSchema.safeParse(name).data ?? [])
  return kinds.length > 0 ? kinds : undefined
}

export const { GET, HEAD, OPTIONS } = dataRoute(
  placesQuerySchema,
  (query) => ({ ...query, kind: [] }),
  (asked) => toCollection(selectPlaces(asked.selection, placeKindsOf(asked.query)), asked),
)
