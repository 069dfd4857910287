import { findAdditions } from '@/lib/incidents/find-additions'
import { findParts } from '@/lib/incidents/find-parts'
import type { StoredClaim } from '@/lib/model/incident'

/** What an article's own words say of whose happening a figure is: by claim id, the claim that it is told of with. */
export type Bonds = {
  /** The total that it is a share of, or the figure that it is listed with. */
  parts: ReadonlyMap<string, string>
  /** The figure that it comes on top of. */
  bases: ReadonlyMap<string, string>
}

export const findBonds = (claims: readonly StoredClaim[]): Bonds => ({
  parts: findParts(claims),
  bases: new Map([...findAdditions(claims)].map(([id, base]) => [id, base.id])),
})

/** Those of some claims, of the bonds that each article has. */
export function bondsOf(
  claims: readonly StoredClaim[],
  articles: ReadonlyMap<string, { bonds: Bonds }>,
): Bonds {
  const [parts, bases] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id, article } of claims) {
    const told = articles.get(article)?.bonds
    const [total, base] = [told?.parts.get(id), told?.bases.get(id)]
    if (total !== undefined) parts.set(id, total)
    if (base !== undefined) bases.set(id, base)
  }
  return { parts, bases }
}
