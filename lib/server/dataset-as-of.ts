import { lastDayBy } from '@/lib/incidents/as-of'
import { type Happening, happeningsBy, toHappenings } from '@/lib/incidents/happenings'
import { relateWithinArticles } from '@/lib/incidents/relate-claims'
import { toZones } from '@/lib/incidents/to-zones'
import type { Relation } from '@/lib/model/claim'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import type { EmergencyZone } from '@/lib/model/zone'
import type { Dataset } from '@/lib/server/dataset'
import { keepWith } from '@/lib/server/keep-with'
import type { ArticleListing } from '@/lib/store/store'

/** What the articles published by a moment say together. */
export type Known = {
  articles: ArticleListing[]
  claims: StoredClaim[]
  claimsById: ReadonlyMap<string, StoredClaim>
  /** How a claim bears on others; empty for most. */
  relationsOf: (claim: string) => Relation[]
  titles: ReadonlyMap<string, string>
  incidents: Incident[]
  zones: EmergencyZone[]
}

/** Everything merged, once for a dataset: what is known by a moment is made of it. */
type Merged = { happenings: Happening[]; withinArticles: ReadonlyMap<string, readonly Relation[]> }

/** Moments whose merging is kept. What is known changes only from day to day, so few are ever asked for. */
const mostKept = 60
/** Claims that the kept moments may hold together: beyond it they are forgotten. */
const mostClaimsKept = 500_000

type Kept = { merged: Merged; byDay: Map<string, Known> }

function merge({ claims, gazetteer }: Dataset): Kept {
  const merged = {
    happenings: toHappenings(claims, gazetteer),
    withinArticles: relateWithinArticles(claims, gazetteer),
  }
  return { merged, byDay: new Map<string, Known>() }
}

function toRelationsOf(happenings: readonly Happening[], withinArticles: Merged['withinArticles']) {
  const within = new Map(happenings.flatMap(({ relations }) => [...relations]))
  return (claim: string): Relation[] => [...(within.get(claim) ?? []), ...(withinArticles.get(claim) ?? [])]
}

/** `day`: the last that is over; undefined where everything is out. */
function toKnown(dataset: Dataset, { happenings, withinArticles }: Merged, day: string | undefined): Known {
  const { gazetteer, decrees, crisis } = dataset
  const isOut = (publishedAt: string) => day === undefined || publishedAt.slice(0, 10) <= day
  const articles = dataset.articles.filter(({ publishedAt }) => isOut(publishedAt))
  const claims = dataset.claims.filter(({ publishedAt }) => isOut(publishedAt))
  const known = day === undefined ? happenings : happeningsBy(happenings, isOut)
  return {
    articles,
    claims,
    claimsById: new Map(claims.map((claim) => [claim.id, claim])),
    relationsOf: toRelationsOf(known, withinArticles),
    titles: new Map(articles.map(({ id, title }) => [id, title])),
    incidents: known.map(({ incident }) => incident),
    zones: toZones(claims, { decrees, dates: crisis.dates }, gazetteer, day),
  }
}

/** What was published by a moment (undefined: everything), made once for each day of a dataset. */
export function knownAsOf(dataset: Dataset, asOf: string | undefined): Known {
  const { merged, byDay } = keepWith(dataset, 'known', () => merge(dataset))
  const day = asOf === undefined ? undefined : lastDayBy(asOf)
  const found = byDay.get(day ?? '')
  if (found) return found
  const held = [...byDay.values()].reduce((sum, { claims }) => sum + claims.length, 0)
  if (byDay.size >= mostKept || held > mostClaimsKept) byDay.clear()
  const known = toKnown(dataset, merged, day)
  byDay.set(day ?? '', known)
  return known
}
