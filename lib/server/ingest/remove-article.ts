import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { CrisisFolder } from '@/lib/server/crisis/load-crisis'
import { nearNames } from '@/lib/server/ingest/near-names'
import { readArticleFile } from '@/lib/server/ingest/read-article-file'
import type { Removed, Store } from '@/lib/store/store'
import { parseArticle } from '@/lib/text/parse-article'

/** `file`: the file of the crisis folder from which the next start would store it anew. */
export type RemovedArticle = Removed & { file: string | null }

/** The file of the crisis folder that bears an id, or null. */
async function findFile(id: string, { articleFiles }: CrisisFolder): Promise<string | null> {
  for (const file of articleFiles) {
    const raw = await readArticleFile(file)
    const article = isProblem(raw) ? raw : parseArticle(raw, file)
    if (!isProblem(article) && article.id === id) return file
  }
  return null
}

async function notStored(id: string, store: Store): Promise<Problem> {
  const ids = (await store.listArticleListings()).map((article) => article.id)
  const near = nearNames(id, ids)
  const meant = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''
  const detail = `no article of the ${ids.length} stored has this id${meant}`
  return problem(404, 'unknown-article', 'The article cannot be removed', detail, { field: 'id' })
}

/** Take a stored article away with all that was read from it: wholly or, where a problem comes back, not at all. */
export async function removeArticle(
  id: string,
  { store, folder }: { store: Store; folder: CrisisFolder },
): Promise<RemovedArticle | Problem> {
  const removed = await store.removeArticle(id)
  return removed ? { ...removed, file: await findFile(id, folder) } : notStored(id, store)
}
