import { selectClaims } from '@/lib/server/load-view'
import { listRoute } from '@/lib/server/respond-data'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = listRoute(selectClaims)
