import type { When } from '@/lib/model/claim'
import type { Span } from '@/lib/model/span'
import type { MarkedFact } from './annotated-case'
import { tellingWords } from './plain-name'

/** The same sentence, wherever each cuts it: what both cover is at least half of what either covers. */
export const isSameSentence = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >=
  (Math.max(a.end, b.end) - Math.min(a.start, b.start)) / 2

/** More words than a name has: a sentence given for a speaker is none. */
const longestName = 10
const nameWords = (name: string) => new Set(tellingWords(name).filter((word) => word.length > 1))

/** Half the words of the shorter name agree; of "X, via Y" either will do. */
export function isSameSpeaker(said: string | null, marked: string): boolean {
  const own = nameWords(said ?? '')
  if (own.size === 0 || own.size > longestName) return false
  return [marked, ...marked.split(/\s*,?\s*via\s+/)].some((name) => {
    const other = nameWords(name)
    const shared = [...other].filter((word) => own.has(word)).length
    return shared > 0 && shared >= Math.min(own.size, other.size) / 2
  })
}

/** As precise as the mark is; anywhere within a marked range. */
export function isSameDate(when: When | null, { date, date_range: range }: MarkedFact): boolean {
  if (!when) return false
  if (date && when.start.startsWith(date)) return true
  return Boolean(range && when.start >= range[0] && when.end <= range[1])
}
