import { either } from '@/lib/text/either'
import { says, toSayings } from '@/lib/text/sayings'
import { smallNumbers } from '@/lib/text/small-numbers'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from './candidate'
import { clausesOf } from './clauses'
import { governorOf, isDate } from './days/governor'
import { runsOn } from './days/when'
import { chunkAt, clauseAround, segmentAround } from './grammar/clause'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { holdsRankWord, isRankWord } from './rank-word'

const suffered = /^(?:killed|injured|detained|escaped)$/

/** Sums over a time are no single happening: neither its place nor its day is theirs. */
export const isTotal = (view: SentenceView, candidate: Candidate, published: string | null) =>
  (says(view, sumWords) && !isBeforeSum(view, candidate.anchor)) ||
  (suffered.test(candidate.kind) &&
    (isOverYears(view, candidate.anchor) ||
      isOverSeveralYears(view, candidate) ||
      ((candidate.quantity?.value ?? 0) >= many && isSinceYears(view, candidate, published)))) ||
  (suffered.test(candidate.kind) && runsOn(view)) ||
  (candidate.kind === 'detained' && says(view, sinceWords))
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
const isSinceYears = (view: SentenceView, candidate: Candidate, published: string | null) =>
  view.chunks.some(
    (chunk, index) =>
      isDate(chunk) &&
      /^(?:since|desde)$/.test(wordAt(view, chunk.first - 1)) &&
      chunk.mention.when !== null &&
      published !== null &&
      chunk.mention.when.start.slice(0, 4) < published.slice(0, 4) &&
      !isRanked(view, candidate.anchor, chunk.first) &&
      isOfFigure(view, candidate, index),
  )
/** "72, the deadliest since 2016": that many in one; not "the latest of 400 since 2021", "la sexta desde 2021, y con ella van 400". */
function isRanked(view: SentenceView, anchor: number, date: number): boolean {
  const rank = view.lexed.tokens.findLastIndex((_, at) => at < date && isRankWord(view, at))
  const clause = clauseAround(view, anchor)
  const reckons = view.verbs.some(
    ({ verb: { lemma }, index }) =>
      index >= clause.first && index <= clause.last && /^(?:ir|sumar|elevar|llevar|bring)$/.test(lemma),
  )
  return rank >= 0 && (anchor < rank || anchor > date) && !reckons
}

/** "72 people who had lived there since 2016": the year is that of what else is told of them. */
function isOfFigure(view: SentenceView, { verb, anchor }: Candidate, date: number): boolean {
  const governor = governorOf(view, clausesOf(view), date)
  if (!governor || governor === verb) return true
  const at = view.chunks.indexOf(governor)
  return (
    view.chunks[at - 1]?.kind !== 'relative' || (anchor >= governor.first && chunkAt(view, anchor) <= date)
  )
}

/** "within a year", "in recent months", "en lo que va del año". */
const overYears = new RegExp(
  `^${either(
    '(?:with)?in (?:a|one|the (?:past|last)) year',
    '(?:over|in) the past year',
    'in recent (?:years|months)',
    'en (?:un|el ultimo|lo que va del?) ano',
    'en los ultimos (?:\\S+ )?(?:anos|meses)',
  )}(?: |$)`,
)
const severalYears = new RegExp(`^(?:in|over|en) (?:${smallNumbers}|[2-9]|1\\d|20) (?:years|anos)(?: |$)`)
const spanWords = signOfWords('year years months ano anos meses')
/** "five of its members murdered within a year", "en un año"; the worst riot, or the third, in a year is one. */
function isOverYears(view: SentenceView, anchor: number): boolean {
  if (!holds(view, spanWords) || holdsRankWord(view)) return false
  const { last } = clauseAround(view, anchor)
  const end = view.chunks[last]?.last ?? anchor
  for (let at = anchor + 1; at <= end; at++)
    if (/^(?:(?:with)?in|over|en)$/.test(wordAt(view, at))) {
      const words = view.lexed.tokens.slice(at, at + 6).map(({ norm }) => norm)
      if (overYears.test(words.join(' '))) return true
    }
  return false
}

/** "14 massacres in three years, with more than 460 dead": of years before this one too, whether or not they are named. */
export const isOverSeveralYears = (view: SentenceView, { kind, anchor, quantity }: Candidate): boolean => {
  if (!suffered.test(kind) || (quantity?.value ?? 0) < many || !holds(view, spanWords)) return false
  const { first, last } = segmentAround(view, anchor)
  const [from, to] = [view.chunks[first]?.first ?? 0, view.chunks[last]?.last ?? anchor]
  return view.lexed.tokens.slice(from, to + 1).some((_, step) => {
    const words = [0, 1, 2, 3].map((next) => wordAt(view, from + step + next))
    return severalYears.test(words.join(' '))
  })
}

const formerly = toSayings(['in the past', 'en el pasado', 'in years past', 'en anos pasados'])
const counts =
  /^(?:\d+|an?|few|several|two|three|four|five|six|seven|week|month|year|day|hours?|decade|century|fin|mes|ano|siglo|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/

/** "In the past these had caused 3,457 deaths": before what the report tells of; not "in the past week". */
export function isOfThePast(view: SentenceView, { anchor, kind }: Candidate): boolean {
  if (!suffered.test(kind) || !says(view, formerly)) return false
  const at = view.lexed.tokens.findIndex(({ norm }) => /^(?:past|pasado|pasados)$/.test(norm))
  const { first, last } = clauseAround(view, at)
  const own = chunkAt(view, anchor)
  return !counts.test(wordAt(view, at + 1)) && own >= first && own <= last
}
