import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { findOver, isOver } from '@/lib/incidents/ledger/over-claims'
import { type Happening, happeningsBy } from '@/lib/incidents/merging/happenings'
import { type Merging, mergeAgain } from '@/lib/incidents/merging/merge-again'
import { lastDayBy } from '@/lib/incidents/time/as-of'
import { toZones } from '@/lib/incidents/zones/to-zones'
import type { Relation } from '@/lib/model/claim'
import type { Incident, StoredClaim } from '@/lib/model/incident'
import type { EmergencyZone } from '@/lib/model/zone'
import type { Dataset } from '@/lib/server/dataset/dataset'
import { keepAcrossBundles } from '@/lib/server/keeping/keep-across-bundles'
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
  /** Are the people whom its figure counts held no more? */
  isOver: (incident: Incident) => boolean
  zones: EmergencyZone[]
}

/** Moments whose merging is kept. What is known changes only from day to day, so few are ever asked for. */
const mostKept = 60
/** Claims that the kept moments may hold together: beyond it they are forgotten. */
const mostClaimsKept = 500_000

type Kept = { merging: Merging; byDay: Map<string, Known> }

/** The last merging, into which the next version is merged. On globalThis, for pages and routes are bundled apart. */
const shared = globalThis as { crisisMapMerged?: { gazetteer: Gazetteer; merging: Merging } }

/** Everything merged, once for a dataset: what is known by a moment is made of it. */
function merge({ told, gazetteer }: Dataset): Kept {
  const claimsOf = new Map([...told].map(([id, { claims }]) => [id, claims]))
  const last = shared.crisisMapMerged
  const before = last?.gazetteer === gazetteer ? last.merging : undefined
  const merging = mergeAgain(claimsOf, gazetteer, before)
  shared.crisisMapMerged = { gazetteer, merging }
  return { merging, byDay: new Map<string, Known>() }
}

function toRelationsOf(happenings: readonly Happening[], { articles }: Merging) {
  const own = new Map(happenings.flatMap(({ relations }) => [...relations]))
  const within = new Map([...articles.values()].flatMap(({ relations }) => [...relations]))
  return (claim: string): Relation[] => [...(own.get(claim) ?? []), ...(within.get(claim) ?? [])]
}

/** Worked out when it is first asked. */
function toIsOver(claims: readonly StoredClaim[]): Known['isOver'] {
  let over: ReadonlySet<string> | undefined
  return (incident) => {
    if (incident.kind !== 'hostages_held') return false
    over ??= findOver(claims)
    return isOver(incident, over)
  }
}

/** `day`: the last that is over; undefined where everything is out. */
function toKnown(dataset: Dataset, merging: Merging, day: string | undefined): Known {
  const { gazetteer, decrees, crisis } = dataset
  const isOut = (publishedAt: string) => day === undefined || publishedAt.slice(0, 10) <= day
  const articles = dataset.articles.filter(({ publishedAt }) => isOut(publishedAt))
  const claims = dataset.claims.filter(({ publishedAt }) => isOut(publishedAt))
  const known = day === undefined ? merging.happenings : happeningsBy(merging.apart, gazetteer, isOut)
  return {
    articles,
    claims,
    claimsById: new Map(claims.map((claim) => [claim.id, claim])),
    relationsOf: toRelationsOf(known, merging),
    titles: new Map(articles.map(({ id, title }) => [id, title])),
    incidents: known.map(({ incident }) => incident),
    isOver: toIsOver(claims),
    zones: toZones(claims, { decrees, dates: crisis.dates }, gazetteer, day, articles),
  }
}

/** What was published by a moment (undefined: everything), made once for each day of a dataset. */
export function knownAsOf(dataset: Dataset, asOf: string | undefined): Known {
  const { merging, byDay } = keepAcrossBundles(dataset, 'known', () => merge(dataset))
  const day = asOf === undefined ? undefined : lastDayBy(asOf)
  const found = byDay.get(day ?? '')
  if (found) return found
  const held = [...byDay.values()].reduce((sum, { claims }) => sum + claims.length, 0)
  if (byDay.size >= mostKept || held > mostClaimsKept) byDay.clear()
  const known = toKnown(dataset, merging, day)
  byDay.set(day ?? '', known)
  return known
}
