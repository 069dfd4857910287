import { says, toSayings } from '@/lib/text/sayings'
import type { Candidate } from './candidate'
import { isDate } from './date-governor'
import { clauseAround } from './grammar/clause'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { runsOn } from './when'

const suffered = /^(?:killed|injured|detained|escaped)$/

/** Sums over a time are no single happening: neither its place nor its day is theirs. */
export const isTotal = (
  view: SentenceView,
  { kind, anchor, quantity }: Candidate,
  published: string | null,
) =>
  (says(view, sumWords) && !isBeforeSum(view, anchor)) ||
  (suffered.test(kind) &&
    (isOverYears(view, anchor) || ((quantity?.value ?? 0) >= many && isSinceYears(view, published)))) ||
  (suffered.test(kind) && runsOn(view)) ||
  (kind === 'detained' && says(view, sinceWords))
/** "118 died there, and so far this year 300 have": the clause before tells of one happening. */
function isBeforeSum(view: SentenceView, anchor: number): boolean {
  const at = view.lexed.tokens.findIndex(({ norm }) => /^(?:va|llevamos|far|then|entonces)$/.test(norm))
  const { first } = clauseAround(view, at)
  const opener = view.chunks[first - 1]
  return (
    at >= 0 && anchor < (view.chunks[first]?.first ?? 0) && /^(?:conjunction|stop)$/.test(opener?.kind ?? '')
  )
}
const sumWords = toSayings([
  'since then',
  'desde entonces',
  'so far this year',
  'en lo que va de',
  'en lo que va del',
  'en lo que llevamos de',
  'desde el inicio',
  'since the start',
])
const sinceWords = toSayings(['since', 'desde'])

const many = 50 // people: fewer may have come to harm in one place

/** "with today's, some 400 have died since February 2021": a sum over years, whatever day the sentence tells besides. */
const isSinceYears = (view: SentenceView, published: string | null) =>
  view.chunks.some(
    (chunk) =>
      isDate(chunk) &&
      /^(?:since|desde)$/.test(wordAt(view, chunk.first - 1)) &&
      chunk.mention.when !== null &&
      published !== null &&
      chunk.mention.when.start.slice(0, 4) < published.slice(0, 4),
  )

const overYears =
  /^(?:(?:with)?in (?:a|one|the (?:past|last)) year|(?:over|in) the past year|in recent (?:years|months)|en (?:un|el ultimo|lo que va del?) ano|en los ultimos (?:\S+ )?(?:anos|meses))(?: |$)/
const oneOf =
  /^(?:worst|deadliest|bloodiest|biggest|largest|gravest|most|first|second|third|fourth|fifth|sixth|latest|peor(?:es)?|mas|mayor|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa])$/

/** "five of its members murdered within a year", "en un año"; the worst riot, or the third, in a year is one. */
function isOverYears(view: SentenceView, anchor: number): boolean {
  if (view.lexed.tokens.some(({ norm }) => oneOf.test(norm))) return false
  const { last } = clauseAround(view, anchor)
  const end = view.chunks[last]?.last ?? anchor
  for (let at = anchor + 1; at <= end; at++)
    if (/^(?:with)?in|over|en$/.test(wordAt(view, at))) {
      const words = view.lexed.tokens.slice(at, at + 6).map(({ norm }) => norm)
      if (overYears.test(words.join(' '))) return true
    }
  return false
}
