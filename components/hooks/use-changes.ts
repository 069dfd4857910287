import { useMemo, useState } from 'react'
import { type Changes, toChanges } from '@/components/notices/to-changes'
import type { View } from './use-view'

type Seen = Pick<View, 'incidents' | 'zones' | 'articles'> & { query: string; at: number }

const toSeen = (view: View, query: string): Seen => ({
  incidents: view.incidents,
  zones: view.zones,
  articles: view.articles,
  query,
  at: view.parts.incidents.at,
})

/**
 * What has come in since a query was first shown, or since the reader took note of it: a tab that stays open says what is
 * new instead of changing under the eye. Null where nothing has.
 */
export function useChanges(view: View, query: string) {
  const [seen, setSeen] = useState(() => toSeen(view, query))
  // Another query begins anew, once its own answer has come.
  if (!view.isOld && seen.query !== query) setSeen(toSeen(view, query))
  const { incidents, zones, articles, isOld, many } = view
  // Of many incidents the page holds a few, and cannot tell what is new among the others.
  const isUntold = isOld || many !== null || seen.query !== query
  const changes = useMemo<Changes | null>(
    () => (isUntold ? null : toChanges(seen, { incidents, zones, articles })),
    [seen, isUntold, incidents, zones, articles],
  )
  return changes && { changes, since: seen.at, take: () => setSeen(toSeen(view, query)) }
}
