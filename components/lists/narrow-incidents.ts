import { liesIn } from '@/components/map/drawn-as'
import { isPublishedBy } from '@/lib/incidents/time/as-of'
import { isOfKind } from '@/lib/model/counted-kind'
import type { Incident, Provenance } from '@/lib/model/incident'
import type { IncidentFeature } from '@/lib/model/responses'

const valuesOf = (params: URLSearchParams, key: string) => params.getAll(key).filter((value) => value !== '')
const allows = (wanted: readonly string[], value: string) => wanted.length === 0 || wanted.includes(value)

/** Told by then, and of days that the dates do not rule out. */
function isThen({ when, publishedAt }: Provenance, params: URLSearchParams): boolean {
  const [from, to, asOf] = ['from', 'to', 'asOf'].map((key) => params.get(key) || undefined)
  const { start, end } = when ?? { start: publishedAt, end: publishedAt }
  return (!from || end >= from) && (!to || start <= to) && isPublishedBy(publishedAt, asOf)
}

const isFrom = ({ article, publisher }: Provenance, sources: readonly string[]) =>
  allows(sources, article) || sources.includes(publisher)

/** The merged figure where all that it rests on is kept, else what the last of the kept claims gives. */
function figureOf({ quantity }: Incident, kept: readonly Provenance[]): Incident['quantity'] {
  const ids = kept.map(({ claim }) => claim)
  if (
    !quantity ||
    [quantity.lowClaim, quantity.highClaim, quantity.latestClaim].every((id) => ids.includes(id))
  )
    return quantity
  const last = kept.findLast((said) => said.quantity !== null)
  if (!last?.quantity) return null
  return { ...last.quantity, lowClaim: last.claim, highClaim: last.claim, latestClaim: last.claim }
}

/** An incident as some of its claims tell it; null where none is left. */
function toldBy(incident: IncidentFeature, kept: readonly Provenance[]): IncidentFeature | null {
  const { properties } = incident
  if (kept.length === properties.provenance.length) return incident
  if (kept.length === 0) return null
  const told = {
    provenance: [...kept],
    claims: kept.map(({ claim }) => claim),
    articles: [...new Set(kept.map(({ article }) => article))],
    quantity: figureOf(properties, kept),
  }
  return { ...incident, properties: { ...properties, ...told } }
}

/**
 * What of an earlier answer can also belong to a newer query, shown until the server's own answer has come: by place, kind,
 * status, source and time. A rough sieve: it never shows what a filter plainly rules out, and claims nothing more.
 */
export function narrowIncidents(
  incidents: readonly IncidentFeature[],
  params: URLSearchParams,
): IncidentFeature[] {
  const [places = [], kinds = [], statuses = [], sources = []] = ['place', 'kind', 'status', 'source'].map(
    (key) => valuesOf(params, key),
  )
  return incidents.flatMap((incident) => {
    const { place, status, provenance } = incident.properties
    const isThere = place ? liesIn(place, places) : places.length === 0
    if (!isThere || !isOfKind(incident.properties, kinds) || !allows(statuses, status)) return []
    return (
      toldBy(
        incident,
        provenance.filter((said) => isFrom(said, sources) && isThen(said, params)),
      ) ?? []
    )
  })
}
