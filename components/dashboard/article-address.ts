import { markId } from '@/components/article/mark-id'
import type { Incident, Provenance } from '@/lib/model/incident'
import { withoutView } from './search-params'

type Told = { properties: Pick<Incident, 'quantity' | 'provenance'> }

/** The claim whose sentence leads: the latest that gives the figure. */
export function leadOf({ properties: { quantity, provenance } }: Told): Provenance | undefined {
  return provenance.find(({ claim }) => claim === quantity?.latestClaim) ?? provenance.at(-1)
}

/** The page of the article that a claim stands in, at the claim; it leads back to the same query. */
export function toArticleAddress(
  { article, claim }: Pick<Provenance, 'article' | 'claim'>,
  params: URLSearchParams,
): string {
  const query = withoutView(params).toString()
  return `/article/${encodeURIComponent(article)}${query ? `?${query}` : ''}#${markId(claim)}`
}
