import { collectionRoute } from '@/lib/server/respond/respond-data'
import { selectZones } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = collectionRoute(selectZones)
