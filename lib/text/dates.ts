import type { Language } from '@/lib/model/article'
import type { When } from '@/lib/model/claim'
import { overDays } from './calendar'
import { type DateContext, type DateStep, findCalendarDate, findRelativeDate } from './date-shapes'
import { dateWords } from './date-words'
import type { Token } from './tokens'

/**
 * A date expression. `first` and `last` are token indexes, inclusive. `when` is null where it is relative and nothing says
 * the day of publication. `role`: "since 2020", "by Monday".
 */
export type DateMention = {
  first: number
  last: number
  when: When | null
  role: 'at' | 'since' | 'until'
  future: boolean
}

const rangeOpeners = new Set(['from', 'between', 'entre', 'desde', 'del', 'de'])
const rangeJoiners = new Set(['to', 'into', 'and', 'until', 'y', 'al', 'a', 'hasta', '-', '–', 'through'])
const skippedBefore = new Set([
  'the',
  'el',
  'la',
  'los',
  'este',
  'esta',
  'del',
  'de',
  'on',
  'early',
  'late',
  'mid',
  'al',
])

function roleOf(tokens: Token[], first: number, language: Language): DateMention['role'] {
  const words = dateWords[language]
  let at = first - 1
  while (at >= 0 && skippedBefore.has(tokens[at]?.norm ?? '')) at--
  const norm = tokens[at]?.norm ?? ''
  if (words.since.has(norm)) return 'since'
  return words.until.has(norm) ? 'until' : 'at'
}

function withRole(when: When | null, role: DateMention['role'], published: string | null): When | null {
  if (!when || role !== 'since' || !published || published < when.start) return when
  return { start: when.start, end: published, precision: when.precision }
}

const toMention = (tokens: Token[], first: number, step: DateStep, context: DateContext): DateMention => {
  const role = roleOf(tokens, first, context.language)
  const future = Boolean(step.when && context.published && step.when.start > context.published)
  return { first, last: step.next - 1, when: withRole(step.when, role, context.published), role, future }
}

/** "from Monday night into Tuesday morning": two days joined are one stretch. */
function joinRanges(tokens: Token[], found: DateMention[]): DateMention[] {
  const joined: DateMention[] = []
  for (const mention of found) {
    const before = joined.at(-1)
    const between = before ? tokens.slice(before.last + 1, mention.first).map((token) => token.norm) : []
    const opener = tokens[(before?.first ?? 0) - 1]?.norm ?? ''
    const joins = between.some((norm) => rangeJoiners.has(norm)) && between.length <= 3
    if (
      !before?.when ||
      !mention.when ||
      !joins ||
      !rangeOpeners.has(opener) ||
      mention.when.end < before.when.start
    )
      joined.push(mention)
    else
      joined[joined.length - 1] = {
        ...before,
        role: 'at',
        last: mention.last,
        when: overDays(before.when.start, mention.when.end),
      }
  }
  return joined
}

/** Date expressions in `tokens`, in order, relative to the day of publication where they are relative. */
export function findDates(tokens: Token[], language: Language, published: string | null): DateMention[] {
  const context: DateContext = { language, published, words: dateWords[language] }
  const found: DateMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const step = findCalendarDate(tokens, i, context) ?? findRelativeDate(tokens, i, context)
    if (!step) continue
    found.push(toMention(tokens, i, step, context))
    i = step.next - 1
  }
  return joinRanges(tokens, found)
}
