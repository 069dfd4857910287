import { findAdditions } from '@/lib/incidents/merging/find-additions'
import { findParts } from '@/lib/incidents/merging/find-parts'
import type { StoredClaim } from '@/lib/model/incident'

/** What an article's own words say of whose happening a figure is: by claim id, the claim that it is told of with. */
export type Bonds = {
  /** The total that it is a share of, or the figure that it is listed with. */
  parts: ReadonlyMap<string, string>
  /** The figure that it comes on top of. */
  bases: ReadonlyMap<string, string>
  /** Articles that tell of people who came free. */
  freeing: ReadonlySet<string>
}

const isFreeing = ({ kind, historic }: StoredClaim): boolean => kind === 'hostages_freed' && !historic

export const findBonds = (claims: readonly StoredClaim[]): Bonds => ({
  parts: findParts(claims),
  bases: new Map([...findAdditions(claims)].map(([id, base]) => [id, base.id])),
  freeing: new Set(claims.filter(isFreeing).map(({ article }) => article)),
})

/** Those of some claims, of the bonds that each article has. */
export function bondsOf(
  claims: readonly StoredClaim[],
  articles: ReadonlyMap<string, { bonds: Bonds }>,
): Bonds {
  const [parts, bases, freeing] = [new Map<string, string>(), new Map<string, string>(), new Set<string>()]
  for (const { id, article } of claims) {
    const told = articles.get(article)?.bonds
    const [total, base] = [told?.parts.get(id), told?.bases.get(id)]
    if (total !== undefined) parts.set(id, total)
    if (base !== undefined) bases.set(id, base)
    if (told?.freeing.has(article)) freeing.add(article)
  }
  return { parts, bases, freeing }
}
