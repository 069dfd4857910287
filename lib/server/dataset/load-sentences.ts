import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { Query } from '@/lib/model/query'
import type { Dataset } from '@/lib/server/dataset/dataset'
import { currentStore } from '@/lib/server/dataset/open-store'
import { forgetAcrossBundles, keepAcrossBundles } from '@/lib/server/keeping/keep-across-bundles'

/** The sentence behind every claim, by claim id. */
type Sentences = ReadonlyMap<string, string>

const name = 'sentences'
/** Code of the problem that the texts at hand are of a later version. */
export const dataChanged = 'data-changed'
const none: Sentences = new Map()

async function readSentences({ claims, version }: Dataset): Promise<Sentences | Problem> {
  const store = await currentStore()
  if (isProblem(store)) return store
  const texts = new Map((await store.listArticles()).map(({ id, text }) => [id, text]))
  // A text that came in since may not be the one that the spans count in: a wrong quotation would be worse than none.
  if ((await store.version()) !== version)
    return problem(503, dataChanged, 'The data has just changed', 'ask again')
  return new Map(
    claims.map(({ id, article, sentence: { start, end } }) => [
      id,
      texts.get(article)?.slice(start, end) ?? '',
    ]),
  )
}

/** To quote: read once for a dataset. */
export function loadAllSentences(dataset: Dataset): Promise<Sentences | Problem> {
  const known = keepAcrossBundles(dataset, name, () => readSentences(dataset))
  const forget = () => forgetAcrossBundles(dataset, name)
  known.then((found) => isProblem(found) && forget(), forget)
  return known
}

/** To search in: read only when words are asked for. */
export const loadSentences = async (dataset: Dataset, { q }: Query): Promise<Sentences | Problem> =>
  q ? loadAllSentences(dataset) : none
