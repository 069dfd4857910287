import { brotliDecompressSync } from 'node:zlib'
import type { Answer } from './client'

/** An article that was stored, by its rank among all that were written. */
export type Written = { rank: number; at: number }

const textOf = ({ headers, body }: Answer) =>
  (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString()

/** The rank of the newest report in a list of articles; -1 where there is none of the writer's. */
const newestIn = (text: string) =>
  [...text.matchAll(/"title":"Report (\d+)"/g)].reduce((most, [, rank]) => Math.max(most, Number(rank)), -1)

/** How far answers lag behind the store: what was written when, and which was the newest in an answer when it came. */
export function createLag() {
  const written: Written[] = []
  const came: { at: number; etag: string }[] = []
  const newest = new Map<string, number>()

  return {
    write: (one: Written) => void written.push(one),
    /** A list of all articles; of one body it is enough to look once. */
    see(answer: Answer): void {
      const etag = String(answer.headers.etag)
      came.push({ at: Date.now(), etag })
      if (!newest.has(etag)) newest.set(etag, newestIn(textOf(answer)))
    },
    /** Milliseconds by which each answer lagged behind: how long before it came the first report that it misses was stored. */
    all: (): number[] =>
      came.map(({ at, etag }) => {
        const missed = written[(newest.get(etag) ?? -1) + 1]
        return missed && missed.at < at ? at - missed.at : 0
      }),
    count: () => written.length,
  }
}
