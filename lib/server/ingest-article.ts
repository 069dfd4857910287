import type { Article } from '@/lib/model/article'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { Reading } from '@/lib/model/reading'
import type { SaveOutcome, Store, StoredArticle } from '@/lib/store/store'
import { parseArticle } from '@/lib/text/parse-article'

/** What reads articles: `version` changes whenever it might read one otherwise. */
export type Reader = { version: string; read(article: Article): Reading }

/** Where articles go. */
export type Destination = { store: Store; reader: Reader }

export type Ingested = { id: string; outcome: SaveOutcome }

function requireDay(article: Article): StoredArticle | Problem {
  const { publishedAt } = article
  if (publishedAt !== null) return { ...article, publishedAt }
  const detail = 'publishedAt: null; a stored article needs its day, write it as YYYY-MM-DD'
  return problem(422, 'bad-article', 'The article cannot be taken', detail, { field: 'publishedAt' })
}

/** Ids given so far in one run, each with the file that gave it. */
export type TakenIds = Map<string, string>

/** Two files of one run with one id: the second would take the first one's place without a word. */
function refuseTakenId(id: string, fileName: string, taken: TakenIds): Problem | null {
  const owner = taken.get(id)
  if (owner === undefined) taken.set(id, fileName)
  if (owner === undefined || owner === fileName) return null
  const detail = `id: ${id} is also the id of ${owner}; give one of them another`
  return problem(422, 'id-taken', 'The article cannot be taken', detail, { field: 'id' })
}

/**
 * The way of the data: an article file's characters in, the article and its reading stored. Nothing of it is stored where
 * a problem comes back, all of it where an outcome does.
 */
export async function ingestArticle(
  raw: string,
  fileName: string,
  { store, reader }: Destination,
  taken: TakenIds = new Map(),
): Promise<Ingested | Problem> {
  const parsed = parseArticle(raw, fileName)
  if (isProblem(parsed)) return parsed
  const article = requireDay(parsed)
  if (isProblem(article)) return article
  const { id } = article
  const clash = refuseTakenId(id, fileName, taken)
  if (clash) return clash
  if (await store.isCurrent(article, reader.version)) return { id, outcome: 'unchanged' }
  const reading = reader.read(article)
  return { id, outcome: await store.saveArticle(article, reading, reader.version) }
}
