import { isProblem } from '@/lib/model/problem'
import type { Query } from '@/lib/model/query'
import type { Dataset } from '@/lib/server/dataset'
import { currentStore } from '@/lib/server/open-store'

const kept = new WeakMap<Dataset, Promise<ReadonlyMap<string, string>>>()
const none: ReadonlyMap<string, string> = new Map()

async function readSentences(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  const store = await currentStore()
  if (isProblem(store)) return none
  const texts = new Map((await store.listArticles()).map(({ id, text }) => [id, text]))
  return new Map(
    dataset.claims.map(({ id, article, sentence: { start, end } }) => [
      id,
      texts.get(article)?.slice(start, end) ?? '',
    ]),
  )
}

/** The sentence behind every claim, by claim id, to search in: read once for a dataset, and only when words are asked for. */
export function loadSentences(dataset: Dataset, { q }: Query): Promise<ReadonlyMap<string, string>> {
  if (!q) return Promise.resolve(none)
  const known = kept.get(dataset) ?? readSentences(dataset)
  kept.set(dataset, known)
  known.catch(() => kept.delete(dataset))
  return known
}
