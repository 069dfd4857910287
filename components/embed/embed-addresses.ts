import { leadOf, toArticleAddress } from '@/components/dashboard/article-address'
import { toSharedParams } from '@/components/dashboard/search-params'
import { toItemHash } from '@/components/hooks/use-selection'
import type { MapItem } from '@/components/map/map-props'
import type { IncidentFeature } from '@/lib/model/responses'

const withQuery = (path: string, params: URLSearchParams) =>
  // A slash may stand in a query as it is, and is easier to read there.
  params.size > 0 ? `${path}?${params}`.replaceAll('%2F', '/') : path

export const toDashboardAddress = (params: URLSearchParams): string => withQuery('/', toSharedParams(params))

/** The map that can be moved, at the same view. */
export const toInteractiveAddress = (params: URLSearchParams): string =>
  withQuery('/embed/interactive', params)

/** Where a sign leads without script: to the sentence behind an incident's figure, else to the dashboard. */
export const toSignAddress =
  ({ incidents }: { incidents: readonly IncidentFeature[] }, params: URLSearchParams) =>
  (kind: MapItem['kind'], id: string): string => {
    const incident = kind === 'incident' && incidents.find((one) => one.id === id)
    const lead = incident && leadOf(incident)
    return lead
      ? toArticleAddress(lead, toSharedParams(params))
      : `${toDashboardAddress(params)}${toItemHash(kind, id)}`
  }
