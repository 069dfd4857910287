import type { Query } from '@/lib/model/query'
import type { Dataset } from '@/lib/server/dataset/dataset'
import { keepAcrossBundles } from '@/lib/server/keeping/keep-across-bundles'

/** Answers kept for each dataset; the one asked for longest ago goes first. */
const mostKept = 24

type Choosing = Record<Exclude<keyof Query, 'view' | 'lang' | 'theme'>, unknown>

/** What of a query chooses data, all of it; its looks choose none. */
const keyOf = ({ place, kind, from, to, source, status, q, asOf, bbox }: Query) =>
  JSON.stringify({ place, kind, from, to, source, status, q, asOf, bbox } satisfies Choosing)

type Asked = { query: Query; dataset: Dataset }

/**
 * Made once for a query and kept, under a name, as long as the dataset is: a page and the tiles of its map ask the same
 * within a moment. What is kept is shared: nobody may change it.
 */
export function keepPerQuery<S extends Asked, T>(name: string, make: (asked: S) => T): (asked: S) => T {
  return (asked) => {
    const answers = keepAcrossBundles(asked.dataset, name, () => new Map<string, T>())
    const key = keyOf(asked.query)
    const answer = answers.has(key) ? (answers.get(key) as T) : make(asked)
    answers.delete(key)
    answers.set(key, answer)
    for (const oldest of answers.keys()) {
      if (answers.size <= mostKept) break
      answers.delete(oldest)
    }
    return answer
  }
}
