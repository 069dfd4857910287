import { articleMetaSchema, type Language } from '@/lib/model/article'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { noFilter } from '@/lib/model/query'
import type { ArticleResponse, PlaceFeature } from '@/lib/model/responses'
import { currentDataset } from '@/lib/server/dataset/dataset'
import { currentStore } from '@/lib/server/dataset/open-store'
import { claimsOf, type Selection, toClaimItem, toSelection } from '@/lib/server/views/load-view'
import { toPlaceFeature } from '@/lib/server/views/to-features'

const missing = (id: string) =>
  problem(404, 'unknown-article', 'There is no such article', `no article has the id ${JSON.stringify(id)}`)

type WholeArticle = ArticleResponse & {
  /** Where what it tells lies, and the provinces and countries around, for their names. */
  places: PlaceFeature[]
  /** What the crisis is called, by language. */
  crisis: Record<Language, string>
}

/** One article with all that was read in it. */
export async function loadWholeArticle(id: string): Promise<WholeArticle | Problem> {
  const dataset = await currentDataset()
  if (isProblem(dataset)) return dataset
  const selection = toSelection(noFilter, dataset)
  if (isProblem(selection)) return selection
  const found = await loadArticle(id, selection)
  if (isProblem(found)) return found
  const { gazetteer } = selection.context
  const ids = new Set(found.claims.flatMap(({ place }) => [place?.id, place?.province, place?.country]))
  return {
    ...found,
    places: [...ids].flatMap((id) => (id && gazetteer.find(id)) || []).map(toPlaceFeature(gazetteer)),
    crisis: dataset.crisis.title,
  }
}

/** One article with its text, the claims in it that the query selects, and what else was read in it. */
export async function loadArticle(id: string, selection: Selection): Promise<ArticleResponse | Problem> {
  // Also keeps from the database what no id can be.
  const isKnown = articleMetaSchema.shape.id.safeParse(id).success && selection.known.titles.has(id)
  if (!isKnown) return missing(id.slice(0, 128))
  const store = await currentStore()
  if (isProblem(store)) return store
  const found = await store.findArticle(id)
  if (!found) return missing(id)
  return {
    article: found.article,
    claims: claimsOf(selection)
      .filter(({ article }) => article === id)
      .map(toClaimItem(selection)),
    toponyms: found.reading.toponyms,
    rejected: found.reading.rejected,
  }
}
