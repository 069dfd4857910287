import useSWR from 'swr'
import { toDataQuery } from '@/components/dashboard/search-params'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { IncidentFeature } from '@/lib/model/responses'
import { fetchJson, isAway, RefusedError } from './fetch-json'

/** One incident of the query: from those at hand, else fetched; null until it has come, or where there is none (`isLost`). */
export function useIncident(
  id: string | null,
  params: URLSearchParams,
  known: readonly IncidentFeature[],
): { incident: IncidentFeature | null; isLost: boolean } {
  const here = known.find((incident) => incident.id === id) ?? null
  const { data, error } = useSWR(
    id && !here ? `/api/incidents/${encodeURIComponent(id)}${toDataQuery(params)}` : null,
    fetchJson<IncidentFeature>,
    { revalidateOnFocus: false, shouldRetryOnError: isAway },
  )
  return {
    incident: here ?? (data ? withStandingFigure(data.body) : null),
    isLost: !here && !data && error instanceof RefusedError,
  }
}
