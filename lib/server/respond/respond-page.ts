import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { PageQuery } from '@/lib/model/query'
import { sha } from '@/lib/server/respond/respond'

export type PageParameters = Pick<PageQuery, 'limit' | 'cursor'>
type Page<T> = { items: T[]; next: string | null }
type Place = { tag: string; question: string; offset: number }

const encode = ({ tag, question, offset }: Place) =>
  Buffer.from(`${tag} ${question} ${offset}`).toString('base64url')

function decode(cursor: string): Place | null {
  const match = /^(\S+) (\S+) (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))
  const [, tag, question, offset] = match ?? []
  return tag && question && offset ? { tag, question, offset: Number(offset) } : null
}

const badCursor = (code: string, detail: string) =>
  problem(400, code, 'The cursor cannot be used', `cursor: ${detail}`, { parameter: 'cursor' })

/** The query without what only pages through its answer. */
function questionOf(url: URL): string {
  const params = new URLSearchParams(url.searchParams)
  params.delete('cursor')
  params.delete('limit')
  params.sort()
  return sha(`${url.pathname}?${params}`)
}

function startOf(cursor: string | undefined, tag: string, question: string): number | Problem {
  if (cursor === undefined) return 0
  const place = decode(cursor)
  if (!place) return badCursor('bad-cursor', 'give it just as `next` of the page before has it')
  if (place.question !== question)
    return badCursor('bad-cursor', 'it belongs to another query; keep the query of the page before')
  if (place.tag !== tag)
    return badCursor('stale-cursor', 'the data has changed since; begin again without it')
  return place.offset
}

/**
 * One page of a list. `next` is bound to the query and to the version of the data: pages of two versions laid together
 * could miss an item or give it twice, so a cursor of another version is a problem that says to begin again.
 */
export function toPage<T>(
  items: readonly T[],
  query: PageParameters,
  tag: string,
  url: URL,
): Page<T> | Problem {
  const question = questionOf(url)
  const start = startOf(query.cursor, tag, question)
  if (isProblem(start)) return start
  const end = start + query.limit
  const next = end < items.length ? encode({ tag, question, offset: end }) : null
  return { items: items.slice(start, end), next }
}
