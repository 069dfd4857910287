import { liesIn } from '@/components/map/drawn-as'
import { isPublishedBy } from '@/lib/incidents/time/as-of'
import { isOfKind } from '@/lib/model/counted-kind'
import type { Incident, Provenance } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'
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

/** Is the one place the other, or around it? */
const meets = (a: Place | null, b: Place | null) => !a || !b || liesIn(a, [b.id]) || liesIn(b, [a.id])

/**
 * Had those held come free by an earlier moment, too? Not where reports of later days tell of that, and those of then of fewer
 * than were held: who was still held would be said to have been.
 */
function isOverThen(held: Incident, all: readonly IncidentFeature[], asOf: string): boolean {
  const freed = all.flatMap(({ properties: { kind, status, place, provenance } }) =>
    kind === 'hostages_freed' && status === 'reported' && meets(place, held.place) ? [provenance] : [],
  )
  const then = freed.map((told) => told.filter(({ publishedAt }) => isPublishedBy(publishedAt, asOf)))
  if (then.flat().length === freed.flat().length) return true
  const counts = then.flatMap((told) =>
    told.length > 0
      ? Math.max(...told.map(({ quantity }) => quantity?.value ?? Number.POSITIVE_INFINITY))
      : [],
  )
  return counts.reduce((sum, count) => sum + count, 0) >= (held.quantity?.value ?? 0)
}

/** Of those held: had been, only where that was known by the moment asked for. */
function asHeldThen(
  incident: IncidentFeature,
  all: readonly IncidentFeature[],
  asOf: string | null,
): IncidentFeature {
  const { over, ...held } = incident.properties
  return over && asOf && !isOverThen(incident.properties, all, asOf)
    ? { ...incident, properties: held }
    : incident
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
    const told = toldBy(
      incident,
      provenance.filter((said) => isFrom(said, sources) && isThen(said, params)),
    )
    return told ? asHeldThen(told, incidents, params.get('asOf')) : []
  })
}
