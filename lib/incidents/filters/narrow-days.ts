import { kindRule } from '@/lib/incidents/kind-rules'
import type { When } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

const isWithin = (inner: When, outer: When): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && (inner.start > outer.start || inner.end < outer.end)

/** From the first to the last of these days. */
function spanning(days: readonly When[], when: When): When {
  const start = days.map((one) => one.start).sort()[0] ?? when.start
  const ends = days.map((one) => one.end).sort()
  return { ...when, start, end: ends.at(-1) ?? when.end }
}

/**
 * Claims of one happening, each with the days that it leaves open once the others that give its figure are known: "at the weekend" is Sunday where
 * another report has Sunday.
 */
export function narrowDays<C extends StoredClaim>(claims: readonly C[]): readonly C[] {
  const dated = claims.filter(({ when }) => when?.precision === 'day')
  const [first] = dated.flatMap(({ when }) => when ?? [])
  if (!first || dated.every(({ when }) => when?.start === first.start && when.end === first.end))
    return claims
  return claims.map((claim) => {
    const { when } = claim
    if (when?.precision !== 'day' || !kindRule(claim.kind).passes) return claim
    // Another figure may be another hour's.
    const alike = dated.filter(({ quantity }) => quantity?.value === claim.quantity?.value)
    const inner = alike.flatMap((one) => (one.when && isWithin(one.when, when) ? one.when : []))
    return inner.length > 0 ? { ...claim, when: spanning(inner, when) } : claim
  })
}
