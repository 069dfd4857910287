import { type Chunk, isNoun, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import type { Lexed } from '@/lib/reading/grammar/lexing/lexer'
import { chargesOf } from './charges'

/** What brackets or a pair of dashes set apart, or what somebody is accused of: the sentence around it reads as if it were not there. */

/** Without the marks around it. */
export type Insertion = Range & { inner: Range }

/** How much may stand within. */
const longest = 26

const isDash = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'stop' && /^[-–—]+$/.test((chunk as { word: string }).word)

const isMark = (chunk: Chunk | undefined, mark: string): boolean =>
  chunk?.kind === 'quote' && chunk.word === mark

/** "PUERTO LAGO - Two guards": the first dash ends the line that says where the report was written. */
const isDateline = (chunks: Chunk[], dash: number): boolean =>
  chunks
    .slice(0, dash)
    .every(
      (chunk) => !isVerb(chunk) && (!isNoun(chunk) || (chunk.count === null && chunk.classes.length === 0)),
    )

function closingOf(chunks: Chunk[], at: number): number {
  const closes = isMark(chunks[at], '(')
    ? (chunk: Chunk) => isMark(chunk, ')')
    : (chunk: Chunk) => isDash(chunk)
  const found = chunks.slice(at + 1, at + 2 + longest).findIndex(closes)
  return found < 0 ? -1 : at + 1 + found
}

/** A dash opens an insertion where another closes it and the sentence goes on behind. */
function opens(chunks: Chunk[], at: number): boolean {
  if (isMark(chunks[at], '(')) return true
  if (!isDash(chunks[at])) return false
  const after = chunks[closingOf(chunks, at) + 1]
  return !isDateline(chunks, at) || isVerb(after)
}

/** Every insertion, as the range of its marks and what stands between them; an accusation has none. */
export function insertionsOf(chunks: Chunk[], lexed: Lexed): Insertion[] {
  const found: Insertion[] = chargesOf(chunks, lexed).map((inner) => ({ ...inner, inner }))
  for (let at = 0; at < chunks.length; at++) {
    if (!opens(chunks, at)) continue
    const last = closingOf(chunks, at)
    if (last < 0) continue
    found.push({ first: at, last, inner: { first: at + 1, last: last - 1 } })
    at = last
  }
  return found
}

/** The chunks that stand together with the one at `index`: its own insertion, or the sentence without any. */
export function levelOf(chunks: Chunk[], index: number, insertions: readonly Insertion[]): number[] | null {
  if (insertions.length === 0) return null
  const own = insertions.find(({ inner: { first, last } }) => first <= index && index <= last)?.inner
  const all = chunks.map((_, at) => at)
  return own
    ? all.slice(own.first, own.last + 1)
    : all.filter((at) => !insertions.some(({ first, last }) => first <= at && at <= last))
}
