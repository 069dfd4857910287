import type { Token } from '@/lib/text/tokens'
import { overDays, toDayNumber } from './calendar'
import { normAt } from './date-step'
import type { DateMention } from './dates'

const articles = new Set(['the', 'la', 'el', 'las'])
const rangeOpeners = new Set(['from', 'between', 'entre', 'desde', 'del', 'de'])
const rangeJoiners = new Set(['to', 'into', 'and', 'until', 'y', 'al', 'a', 'hasta', '-', '–', 'through'])

/** Does one expression go on in the next: "from Monday to Thursday", "Friday night and Saturday"? */
function joins(tokens: Token[], before: DateMention, next: DateMention): boolean {
  const between = tokens.slice(before.last + 1, next.first).map(({ norm }) => norm)
  const joiner = between.some((norm) => rangeJoiners.has(norm))
  if (!before.when || !next.when || !joiner || between.length > 3 || between.includes(',')) return false
  if (next.when.end <= before.when.end) return false
  const at = articles.has(normAt(tokens, before.first - 1)) ? before.first - 2 : before.first - 1
  const gap = toDayNumber(next.when.start) - toDayNumber(before.when.end)
  return rangeOpeners.has(normAt(tokens, at)) || (gap === 1 && between.length <= 2)
}

/** "from Monday night into Tuesday morning": two days joined are one stretch. */
export function joinRanges(tokens: Token[], found: DateMention[]): DateMention[] {
  const joined: DateMention[] = []
  for (const mention of found) {
    const before = joined.at(-1)
    if (before?.when && mention.when && joins(tokens, before, mention)) {
      const { precision } = mention.when
      const when = { ...overDays(before.when.start, mention.when.end), precision }
      joined[joined.length - 1] = {
        first: before.first,
        last: mention.last,
        role: 'at',
        future: before.future,
        when,
      }
    } else joined.push(mention)
  }
  return joined
}
