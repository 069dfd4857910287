import { selectZones } from '@/lib/server/load-view'
import { collectionRoute } from '@/lib/server/respond-data'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = collectionRoute(selectZones)
