import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { isCasualty, isCountedAtOnce } from '@/lib/incidents/kind-rules'
import { isStanding } from '@/lib/incidents/merging/figure-range'
import { mayStandFor } from '@/lib/incidents/merging/may-stand-for'
import { TELLING } from '@/lib/incidents/merging/same-toll'
import { factsOf, type Told } from '@/lib/incidents/merging/told-facts'
import type { StoredClaim } from '@/lib/model/incident'

const isReplaced = ({ status, quantity }: StoredClaim) =>
  status === 'superseded' && (quantity?.value ?? 0) >= TELLING

/**
 * The figure before it, of an area's toll whose every report replaces that, or of a town's dead or hurt of whom any does; null of any other
 * happening.
 */
function replacedBy({ claims }: Told): StoredClaim | null {
  const [first] = claims
  if (!first?.place || first.place.kind === 'prison' || !isCountedAtOnce(first.kind)) return null
  const replaced = claims.filter(isReplaced)
  const isOfAll =
    (first.place.kind === 'city' && isCasualty(first.kind)) ||
    claims.every(({ article }) => replaced.some((old) => old.article === article))
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

type Contains = (outer: Told, inner: Told) => boolean

/** Does the one happening's place lie in the other's, or is it a prison that the press names by that town? */
const isInside =
  (gazetteer: Gazetteer): Contains =>
  ({ claims: [outer] }, { claims: [inner] }) => {
    if (!outer?.place || !inner?.place || outer.place.id === inner.place.id) return false
    return inner.place.kind === 'prison'
      ? outer.place.kind !== 'prison' && mayStandFor(outer.place, inner.place, gazetteer)
      : gazetteer.contains(outer.place.id, inner.place.id)
  }

/** "56 died in the prison, fewer than the 60 counted first": of the town in which it lies, 60 were told before. */
function replacesTowns({ claims }: Told, town: Told): boolean {
  const [first] = claims
  return (
    first?.place?.kind === 'prison' &&
    isCasualty(first.kind) &&
    town.claims[0]?.place?.kind === 'city' &&
    claims.some((old) => isReplaced(old) && gave(town, old))
  )
}

/**
 * "The toll in the department was lowered to 19, the count before was 21": an area's toll, with the one happening inside the
 * area of which that count was told before; and a town's, with that at a prison of it whose own report replaces that count.
 */
export function findCorrected<H extends Told>(
  happenings: readonly H[],
  gazetteer: Gazetteer,
  isAtOneTime: (a: H, b: H) => boolean,
): Map<H, H> {
  const correcting = happenings.filter(({ claims }) => claims.some(isReplaced))
  const index = indexFor(happenings, new Set(correcting.flatMap((one) => factsOf(one).around)))
  const contains = isInside(gazetteer)
  const hosts = new Map<H, H>()
  for (const one of correcting) {
    const near = [...new Set(factsOf(one).around.flatMap((key) => index.get(key) ?? []))].filter(
      (other) => other !== one && isAtOneTime(one, other),
    )
    const replaced = replacedBy(one)
    const inside = near.filter((other) => replaced && gave(other, replaced) && contains(one, other))
    const towns = near.filter((other) => contains(other, one) && replacesTowns(one, other))
    const [host, otherHost] = inside
    if (host && !otherHost) hosts.set(one, host)
    const [town, otherTown] = towns
    if (town && !otherTown && !hosts.has(town)) hosts.set(town, one)
  }
  return hosts
}
