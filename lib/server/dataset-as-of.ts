import { isPublishedBy, lastDayBy } from '@/lib/incidents/as-of'
import { mergeClaims } from '@/lib/incidents/merge-claims'
import { relateClaims } from '@/lib/incidents/relate-claims'
import { toZones } from '@/lib/incidents/to-zones'
import type { Incident } from '@/lib/model/incident'
import type { ClaimItem } from '@/lib/model/responses'
import type { EmergencyZone } from '@/lib/model/zone'
import type { Dataset } from '@/lib/server/dataset'
import type { ArticleListing } from '@/lib/store/store'

/** What the articles published by a moment say together. */
export type Known = {
  articles: ArticleListing[]
  claims: ClaimItem[]
  claimsById: ReadonlyMap<string, ClaimItem>
  titles: ReadonlyMap<string, string>
  incidents: Incident[]
  zones: EmergencyZone[]
}

/** Moments whose merging is kept. What is known changes only from day to day, so few are ever asked for. */
const mostKept = 60
const kept = new WeakMap<Dataset, Map<string, Known>>()

function merge(dataset: Dataset, asOf: string | undefined): Known {
  const { gazetteer, decrees, crisis } = dataset
  const articles = dataset.articles.filter(({ publishedAt }) => isPublishedBy(publishedAt, asOf))
  const stored = dataset.claims.filter(({ publishedAt }) => isPublishedBy(publishedAt, asOf))
  const relations = relateClaims(stored, gazetteer)
  const claims = stored.map((claim) => ({ ...claim, relations: relations.get(claim.id) ?? [] }))
  return {
    articles,
    claims,
    claimsById: new Map(claims.map((claim) => [claim.id, claim])),
    titles: new Map(articles.map(({ id, title }) => [id, title])),
    incidents: mergeClaims(stored, gazetteer),
    zones: toZones(
      stored,
      { decrees, dates: crisis.dates },
      gazetteer,
      asOf === undefined ? undefined : lastDayBy(asOf),
    ),
  }
}

/** Merge what was published by a moment (undefined: everything), once for each day of a dataset. */
export function knownAsOf(dataset: Dataset, asOf: string | undefined): Known {
  const byDay = kept.get(dataset) ?? new Map<string, Known>()
  kept.set(dataset, byDay)
  const key = asOf === undefined ? '' : lastDayBy(asOf)
  const known = byDay.get(key) ?? merge(dataset, asOf)
  if (byDay.size >= mostKept) byDay.clear()
  byDay.set(key, known)
  return known
}
