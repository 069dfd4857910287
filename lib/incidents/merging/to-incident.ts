import { byPublication } from '@/lib/incidents/claim-order'
import { narrowDays } from '@/lib/incidents/filters/narrow-days'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { lengthsOf } from '@/lib/incidents/merging/lengths'
import { mergeQuantity } from '@/lib/incidents/merging/merge-quantity'
import { sumsOf } from '@/lib/incidents/merging/sum-listed'
import { shownClaims } from '@/lib/incidents/shown-claims'
import type { EmergencyScope, Status, When } from '@/lib/model/claim'
import type { Incident, Provenance, StoredClaim } from '@/lib/model/incident'

export function toProvenance(claim: StoredClaim): Provenance {
  return {
    claim: claim.id,
    article: claim.article,
    publisher: claim.publisher,
    publishedAt: claim.publishedAt,
    attribution: claim.attribution,
    status: claim.status,
    when: claim.when,
    quantity: claim.quantity,
    sentence: claim.sentence,
    evidence: claim.evidence,
    ...(claim.tie ? { tie: claim.tie } : {}),
  }
}

/** Claims as they stand behind an incident, the first of each list with its sum. */
function toProvenances(claims: readonly StoredClaim[]): Provenance[] {
  const sums = sumsOf(claims)
  return claims.map((claim) => {
    const together = sums.get(claim.id)
    return { ...toProvenance(claim), ...(together ? { together } : {}) }
  })
}

/** The days that the texts give, from first to last, as closely as any gives them; null where none gives any. */
function spanOf(claims: readonly StoredClaim[]): When | null {
  const dated = narrowDays(claims).flatMap((claim) => claim.when ?? [])
  const start = dated.map((when) => when.start).sort()[0]
  const end = dated
    .map((when) => when.end)
    .sort()
    .at(-1)
  const precision = dated[0]?.precision
  return start && end && precision ? { start, end, precision } : null
}

/** Reported where any claim is; else what was said last. That many died, as is reported, vouches for no number. */
function statusOf(all: readonly StoredClaim[]): Status {
  const counting = all.filter((claim) => claim.quantity !== null && isStanding(claim))
  const claims = counting.length > 0 ? counting : all
  if (claims.some((claim) => claim.status === 'reported')) return 'reported'
  return claims.at(-1)?.status ?? 'reported'
}

/** What all that give a figure count; where one says guards and another people, they are people. */
const unitOf = (claims: readonly StoredClaim[]) => {
  const isMeasure = claims[0]?.kind === 'state_of_emergency'
  const counting = isMeasure ? claims.filter(({ quantity }) => quantity !== null) : claims
  const units = new Set((counting.length > 0 ? counting : claims).map(({ unit }) => unit))
  const [only = 'people', other] = units
  return other === undefined ? only : 'people'
}

/** How far the measure reaches, as all of them say, and the rights that any says it suspends. */
const scopeOf = (said: EmergencyScope, claims: readonly StoredClaim[]): EmergencyScope => ({
  ...said,
  rights: [...new Set(claims.flatMap(({ emergency }) => emergency?.rights ?? []))],
})

/** One happening from its claims; null where there is none. */
export function toIncident(id: string, claims: readonly StoredClaim[]): Incident | null {
  const ordered = [...claims].sort(byPublication)
  const first = ordered[0]
  if (!first) return null
  // A length contradicts no day.
  const isLength = first.kind === 'state_of_emergency'
  const counting = isLength ? lengthsOf(ordered) : ordered
  const quantity = mergeQuantity(counting)
  return {
    id,
    kind: first.kind,
    place: first.place,
    // Of the claims that give the figure alone: another's day would contradict it.
    when: spanOf(shownClaims(ordered, isLength ? null : quantity)),
    quantity,
    unit: unitOf(counting),
    status: statusOf(ordered),
    historic: first.historic,
    ...(first.emergency ? { emergency: scopeOf(first.emergency, ordered) } : {}),
    provenance: toProvenances(ordered),
  }
}
