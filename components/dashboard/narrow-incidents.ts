import { liesIn } from '@/components/map/drawn-as'
import { isPublishedBy } from '@/lib/incidents/as-of'
import type { Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'

const valuesOf = (params: URLSearchParams, key: string) => params.getAll(key).filter((value) => value !== '')
const allows = (wanted: readonly string[], value: string) => wanted.length === 0 || wanted.includes(value)

/** Told by then, and of days that the dates do not rule out. */
function isThen({ when, publishedAt }: Provenance, params: URLSearchParams): boolean {
  const [from, to, asOf] = ['from', 'to', 'asOf'].map((key) => params.get(key) || undefined)
  const { start, end } = when ?? { start: publishedAt, end: publishedAt }
  return (!from || end >= from) && (!to || start <= to) && isPublishedBy(publishedAt, asOf)
}

/**
 * What of an earlier answer can also belong to a newer query, shown until the server's own answer has come: by place, kind,
 * status, source and time. A rough sieve: it never shows what a filter plainly rules out, and claims nothing more.
 */
export function narrowIncidents(
  incidents: readonly IncidentFeature[],
  params: URLSearchParams,
): IncidentFeature[] {
  const [places, kinds, statuses, sources] = ['place', 'kind', 'status', 'source'].map((key) =>
    valuesOf(params, key),
  )
  return incidents.filter(({ properties: { place, kind, status, provenance } }) => {
    const isFrom = provenance.some(
      ({ article, publisher }) => allows(sources ?? [], article) || sources?.includes(publisher),
    )
    const isThere = place ? liesIn(place, places ?? []) : places?.length === 0
    return (
      isThere &&
      isFrom &&
      provenance.some((said) => isThen(said, params)) &&
      allows(kinds ?? [], kind) &&
      allows(statuses ?? [], status)
    )
  })
}
