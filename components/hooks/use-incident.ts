import useSWR from 'swr'
import { toDataQuery } from '@/components/dashboard/search-params'
import { withStandingFigure } from '@/components/words/standing-figure'
import type { IncidentFeature } from '@/lib/model/responses'
import { fetchJson } from './fetch-json'

/** One incident of the query: from those at hand, else fetched; null until it has come, or where there is none. */
export function useIncident(
  id: string | null,
  params: URLSearchParams,
  known: readonly IncidentFeature[],
): IncidentFeature | null {
  const here = known.find((incident) => incident.id === id) ?? null
  const { data } = useSWR(
    id && !here ? `/api/incidents/${encodeURIComponent(id)}${toDataQuery(params)}` : null,
    fetchJson<IncidentFeature>,
    { revalidateOnFocus: false },
  )
  return here ?? (data ? withStandingFigure(data.body) : null)
}
