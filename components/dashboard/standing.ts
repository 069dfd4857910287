import { isPublishedBy } from '@/lib/incidents/time/as-of'
import { knownOn, type Moment } from '@/lib/incidents/time/known-moments'
import type { IncidentFeature, ZoneFeature } from '@/lib/model/responses'

type Shown = {
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  articles: readonly { id: string; publishedAt: string }[]
  /** Of all reports, whatever is filtered. */
  moments: readonly Moment[]
  /** The server's own answer, where the page is not given all articles. */
  standing?: { asOf: string; reports: number } | null
}

/**
 * As of when, and from how many reports, what is shown is known: the moment asked for (no later than the last
 * report of all), else the last day on which one of
 * its reports was published. Without a filter every report counts; with one those that the incidents shown were read
 * from, and where there is none those that tell of its emergencies: a decree over the whole country says nothing of a figure.
 */
export function toStanding(
  { incidents, zones, articles, moments, standing }: Shown,
  params: URLSearchParams,
): { asOf: string; reports: number } {
  if (standing) return standing
  const telling = incidents.flatMap(({ properties }) => properties.articles)
  const ofZones = zones.flatMap(({ properties }) => properties.provenance.map(({ article }) => article))
  const used = new Set(incidents.length > 0 ? telling : ofZones)
  const isFiltered = ['place', 'kind', 'source', 'status', 'from', 'to', 'q', 'bbox'].some((key) =>
    params.get(key),
  )
  const asked = params.get('asOf') || undefined
  // Until the server answers for an earlier moment, the articles of a later one are at hand.
  const known = articles.filter(({ publishedAt }) => isPublishedBy(publishedAt, asked))
  const reports = isFiltered ? known.filter(({ id }) => used.has(id)) : known
  const days = (reports.length > 0 ? reports : known).map(({ publishedAt }) => publishedAt).sort()
  return { asOf: asked ? knownOn(moments, asked) : (days.at(-1) ?? ''), reports: reports.length }
}

/** The day by which an emergency is in force or over: the moment asked for, also after the last report. */
export const dayShown = (params: URLSearchParams, { asOf }: { asOf: string }): string =>
  (params.get('asOf') || asOf).slice(0, 10)
