import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { isCountedAtOnce } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import { factsOf, type Told } from '@/lib/incidents/merging/told-facts'
import type { StoredClaim } from '@/lib/model/incident'

const isReplaced = ({ status, quantity }: StoredClaim) =>
  status === 'superseded' && (quantity?.value ?? 0) >= TELLING

/** The figure before it, of an area's toll whose every report replaces that; null of any other happening. */
function replacedBy({ claims }: Told): StoredClaim | null {
  const [first] = claims
  if (!first?.place || first.place.kind === 'prison' || !isCountedAtOnce(first.kind)) return null
  const replaced = claims.filter(isReplaced)
  const isOfAll = claims.every(({ article }) => replaced.some((old) => old.article === article))
  return (isOfAll && replaced[0]) || null
}

/** Was the figure told of the happening before? */
const gave = ({ claims }: Told, { quantity, publishedAt }: StoredClaim): boolean =>
  claims.some(
    (old) => isStanding(old) && old.quantity?.value === quantity?.value && old.publishedAt <= publishedAt,
  )

function indexFor<H extends Told>(happenings: readonly H[], keys: ReadonlySet<string>): Map<string, H[]> {
  const found = new Map<string, H[]>()
  if (keys.size === 0) return found
  for (const one of happenings)
    for (const key of factsOf(one).own.filter((own) => keys.has(own)))
      found.set(key, [...(found.get(key) ?? []), one])
  return found
}

/**
 * "The toll in the department was lowered to 19, the count before was 21": an area's toll, with the one happening inside the
 * area of which that count was told before.
 */
export function findCorrected<H extends Told>(
  happenings: readonly H[],
  gazetteer: Gazetteer,
  isAtOneTime: (a: H, b: H) => boolean,
): Map<H, H> {
  const guests = happenings.filter((one) => replacedBy(one) !== null)
  const index = indexFor(happenings, new Set(guests.flatMap((guest) => factsOf(guest).around)))
  const isInside = ({ claims: [inner] }: Told, { claims: [outer] }: Told) =>
    inner?.place && outer?.place && gazetteer.contains(outer.place.id, inner.place.id)
  const hosts = new Map<H, H>()
  for (const guest of guests) {
    const replaced = replacedBy(guest)
    const near = new Set(factsOf(guest).around.flatMap((key) => index.get(key) ?? []))
    const [host, other] = [...near].filter(
      (one) =>
        one !== guest &&
        replaced !== null &&
        gave(one, replaced) &&
        isInside(one, guest) &&
        one.claims[0]?.place?.id !== guest.claims[0]?.place?.id &&
        isAtOneTime(guest, one),
    )
    if (host && !other) hosts.set(guest, host)
  }
  return hosts
}
