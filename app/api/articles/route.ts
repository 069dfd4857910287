import { listRoute } from '@/lib/server/respond/respond-data'
import { selectArticles } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

export const { GET, HEAD, OPTIONS } = listRoute(selectArticles)
