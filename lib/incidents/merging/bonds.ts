import { findAdditions } from '@/lib/incidents/merging/find-additions'
import { findParts } from '@/lib/incidents/merging/find-parts'
import { findOutgrown } from '@/lib/incidents/merging/running-total'
import type { StoredClaim } from '@/lib/model/incident'

/** What an article's own words say of whose happening a figure is: by claim id, the claim that it is told of with. */
export type Bonds = {
  /** The total that it is a share of, or the figure that it is listed with. */
  parts: ReadonlyMap<string, string>
  /** The figure that it comes on top of. */
  bases: ReadonlyMap<string, string>
  /** The running total that replaces it. */
  outgrown: ReadonlyMap<string, StoredClaim>
  /** Of a running total the figure that it rose from. */
  risenFrom: ReadonlyMap<string, number>
  /** By article that tells of people who came free, how many they are at most; without a number, any. */
  freeing: ReadonlyMap<string, number>
}

const isFreeing = ({ kind, historic }: StoredClaim): boolean => kind === 'hostages_freed' && !historic

const toFreed = (freed: readonly StoredClaim[]): Map<string, number> => {
  const most = new Map<string, number>()
  for (const { article, quantity } of freed)
    most.set(article, (most.get(article) ?? 0) + (quantity?.value ?? Number.POSITIVE_INFINITY))
  return most
}

export const findBonds = (claims: readonly StoredClaim[]): Bonds => ({
  parts: findParts(claims),
  ...findOutgrown(claims),
  bases: new Map([...findAdditions(claims)].map(([id, base]) => [id, base.id])),
  freeing: toFreed(claims.filter(isFreeing)),
})

const pick = <T>(id: string, from: ReadonlyMap<string, T> | undefined, to: Map<string, T>): void => {
  const found = from?.get(id)
  if (found !== undefined) to.set(id, found)
}

/** Those of some claims, of the bonds that each article has. */
export function bondsOf(
  claims: readonly StoredClaim[],
  articles: ReadonlyMap<string, { bonds: Bonds }>,
): Bonds {
  const [parts, bases, freeing] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, number>(),
  ]
  const [outgrown, risenFrom] = [new Map<string, StoredClaim>(), new Map<string, number>()]
  for (const { id, article } of claims) {
    const told = articles.get(article)?.bonds
    pick(id, told?.parts, parts)
    pick(id, told?.bases, bases)
    pick(id, told?.outgrown, outgrown)
    pick(id, told?.risenFrom, risenFrom)
    pick(article, told?.freeing, freeing)
  }
  return { parts, bases, outgrown, risenFrom, freeing }
}
