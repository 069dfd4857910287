import type { When } from '@/lib/model/claim'
import { clausesOf } from '@/lib/reading/clauses'
import { isStatement, isViolent, violence } from '@/lib/reading/days/governor'
import { type Chunk, hasClass, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { toDate } from '@/lib/reading/grammar/chunking/one-shape'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { withChunks } from '@/lib/reading/view-article'
import { dayOf, inMonth, onDay, toDay, toDayNumber } from '@/lib/text/dates/calendar'
import { unitsBack } from '@/lib/text/dates/date-relative'
import type { Shift } from '@/lib/text/dates/date-step'
import type { DateMention } from '@/lib/text/dates/dates'
import { dayOfForce } from './day-of-force'
import { type Frame, frameOf, inYearOfFrame } from './year-of-frame'

/** "The day before", "two years earlier", "al día siguiente": days counted from the one that was told of last. */

type Anchor = { when: When; sentence: number }

/** Sentences after which a day told of is no longer what "the day before" counts from. */
const reach = 3

function shifted({ unit, count }: Shift, from: When): When {
  if (count === 0) return unit === 'day' ? from : unitsBack(unit, 0, from.start)
  const start = count < 0 ? from.start : from.end
  if (unit === 'day' || unit === 'week')
    return onDay(toDay(toDayNumber(start) + count * (unit === 'week' ? 7 : 1)))
  return unitsBack(unit, -count, start)
}

const fits = ({ unit }: Shift, { precision }: When) =>
  unit === 'year' || precision === 'day' || (unit === 'month' && precision === 'month')

/** Without a day told of: years, and the last day or month, count back from publication. */
function fromPublication({ unit, count }: Shift, published: string | null): When | null {
  const near = count === -1 || (unit === 'year' && count < 0)
  return published && near ? shifted({ unit, count }, onDay(published)) : null
}

/** "since then": up to publication. */
const upTo = (when: When, published: string | null): When =>
  published && when.start <= published ? { ...when, end: published } : when

function counted(mention: DateMention, shift: Shift, anchor: Anchor | null, published: string | null) {
  if (mention.role === 'since') return anchor && upTo(anchor.when, published)
  const when =
    anchor && fits(shift, anchor.when) ? shifted(shift, anchor.when) : fromPublication(shift, published)
  if (!when) return when
  // "on the 30th of that month".
  const inSame = !mention.month && mention.day && when.precision === 'month'
  const same = inSame
    ? dayOf(Number(when.start.slice(0, 4)), Number(when.start.slice(5, 7)), mention.day ?? 0)
    : null
  if (same) return onDay(same)
  if (!mention.month) return when
  const year = Number(when.start.slice(0, 4))
  const day = mention.day && dayOf(year, mention.month, mention.day)
  return day ? onDay(day) : inMonth(year, mention.month)
}

function resolved(mention: DateMention, anchor: Anchor | null, published: string | null): DateMention {
  const { shift } = mention
  if (!shift) return mention
  const when = counted(mention, shift, anchor, published)
  return { ...mention, when, future: Boolean(when && published && when.start > published) }
}

/** "a day before the ambush", "un día después del motín": does it name a happening that the reader knows, and no more? */
function namesHappening(chunks: readonly Chunk[], at: number): boolean {
  const [noun, next] = chunks.slice(at + 1).filter(({ kind }) => !/^(?:preposition|subordinator)$/.test(kind))
  const known = isNoun(noun) && noun.determiner === 'definite' && hasClass(noun, ...violence)
  return known && !isVerb(next)
}

/** "Their seizure came a day after the raid": of no killing that the text has told of. */
const isOfCapture = (chunks: readonly Chunk[]): boolean => {
  const subject = chunks.find(isNoun)
  return subject !== undefined && hasClass(subject, 'seizure', 'release', 'escape')
}

/** The day that stands right behind, with nothing but a noun and "of" before it: "after the July 7 killing", "después del asesinato del 7 de julio". */
function dayBehind(chunks: readonly Chunk[], at: number): When | null {
  const next = chunks.slice(at + 1, at + 5)
  const date = next.findIndex(({ kind }) => kind === 'date')
  const between = next.slice(0, Math.max(0, date))
  const told = next[date]
  return told?.kind === 'date' &&
    !told.mention.bound &&
    told.mention.when?.precision === 'day' &&
    between.every(({ kind }) => /^(?:noun|preposition|subordinator)$/.test(kind))
    ? told.mention.when
    : null
}

/** "on Tuesday, a day after the riot": counted back from the day of the sentence's main clause. */
function bound(
  chunks: readonly Chunk[],
  at: number,
  mention: DateMention,
  { violent, happened }: Anchors,
  published: string | null,
): DateMention {
  const { shift } = mention
  if (!shift) return mention
  const named = dayBehind(chunks, at)
  // "took over 12 days after the July 7, 2021, killing": the sentence says from which day it counts.
  if (named && shift.count !== 0) {
    const when = shifted({ unit: shift.unit, count: -shift.count }, named)
    return { ...mention, bound: undefined, when, future: Boolean(published && when.start > published) }
  }
  const comma = chunks.findIndex(({ kind }) => kind === 'comma')
  const before = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'date')
  // "Hours before he took office on Monday": of the same day.
  const later = chunks.slice(shift.count === 0 ? at + 1 : comma).find((chunk) => chunk.kind === 'date')
  const after = shift.count === 0 || (at < 2 && comma > at) ? later : undefined
  const day = (before ?? after)?.mention.when
  const inTime = (when: When) => ({ when, future: Boolean(published && when.start > published) })
  if (day) return day.precision === 'day' ? { ...mention, ...inTime(shifted(shift, day)) } : mention
  if (shift.count === 0) return mention
  // "A year after 44 died in Tarsis, survivors met": years count back from the report, where the text has told of nothing else.
  const years = shift.unit === 'year' && happened === null ? fromPublication(shift, published) : null
  const old = years ? { ...mention, ...inTime(years) } : mention
  // "The killing came a day after 12 inmates died": counted back from the killing, of which the text has told.
  if (!namesHappening(chunks, at))
    return happened?.when.precision === 'day' && !isOfCapture(chunks)
      ? { ...mention, ...inTime(shifted(shift, happened.when)) }
      : old
  if (violent?.when.precision !== 'day') return mention
  // The sentence tells no other day: it counts from that of the happening, and is the day of what the sentence tells.
  const back = shifted({ unit: shift.unit, count: -shift.count }, violent.when)
  return { ...mention, bound: undefined, last: chunks[at]?.last ?? mention.last, ...inTime(back) }
}

/** The days from which what follows counts: the last that was told of, that on which something happened, or something violent. */
type Anchors = { any: Anchor | null; happened: Anchor | null; violent: Anchor | null }

/** "Minutes before": before what happened, not before someone told of it. */
const anchorOf = ({ any, happened }: Anchors, { shift }: DateMention, sentence: number): Anchor | null => {
  const near = (anchor: Anchor | null, far = reach) =>
    anchor && sentence - anchor.sentence <= far ? anchor : null
  // "Three days before, in Tarsis": before the last happening, however long ago it was told.
  return (
    (shift?.count === 0 ? near(happened, 2 * reach) : null) ??
    near(any) ??
    (shift?.unit === 'day' ? near(happened, 3 * reach) : null)
  )
}

const samePeriod =
  / (?:mismo|igual|same) (?:periodo|lapso|tramo|period|stretch|span) (?:de|del|of|in|the|last|el|ano|year|pasado|[ ])*$/

/** "417 so far in 2025, against 290 in the same period of 2024": from the same day to the same day of that year. */
function ofSamePeriod(view: SentenceView, at: number, mention: DateMention): DateMention {
  const { when } = mention
  const before = view.chunks.slice(0, at).findLast((chunk) => chunk.kind === 'date')?.mention.when
  if (!when || !before || when.start.slice(0, 4) === before.start.slice(0, 4)) return mention
  const words = view.lexed.tokens.slice(Math.max(0, mention.first - 8), mention.first)
  if (!samePeriod.test(` ${words.map(({ norm }) => norm).join(' ')} `)) return mention
  const year = when.start.slice(0, 4)
  // No year but a leap year has a 29 February.
  const inYear = (day: string) => `${year}${day.slice(4)}`.replace('-02-29', '-02-28')
  return { ...mention, when: { ...before, start: inYear(before.start), end: inYear(before.end) } }
}

/** "Less than two months later, on 13 November,": of the year to which the words before it count. */
function ofThatYear(view: SentenceView, before: readonly Chunk[], mention: DateMention): DateMention {
  const { when } = mention
  const [date, comma] = before.slice(-3).filter(({ kind }) => kind !== 'preposition')
  const near = date?.kind === 'date' && date.mention.shift ? date.mention.when : null
  if (!near || comma?.kind !== 'comma' || when?.precision !== 'day' || mention.shift) return mention
  const words = view.lexed.tokens.slice(mention.first, mention.last + 1)
  if (words.length < 2 || words.some(({ text }) => /^\d{4}$/.test(text))) return mention
  const [year, month, day] = [near.start.slice(0, 4), when.start.slice(5, 7), when.start.slice(8, 10)].map(
    Number,
  )
  const there = dayOf(year ?? 0, month ?? 0, day ?? 0)
  return there ? { ...mention, when: onDay(there), future: false } : mention
}

/** The sentences with such days filled in. */
export function anchorDates(views: readonly SentenceView[], published: string | null): SentenceView[] {
  const anchors: Anchors = { any: null, happened: null, violent: null }
  let frame: Frame | null = null
  return views.map((view, sentence) => {
    const framed = frame
    frame = frameOf(view, framed)
    if (!view.chunks.some((chunk) => chunk.kind === 'date')) return view
    const clauses = clausesOf(view)
    // Pushed one by one, as the chunker does: an engine sees another kind of array in what `map` makes.
    const chunks: Chunk[] = []
    for (const [at, chunk] of view.chunks.entries()) {
      if (chunk.kind !== 'date') {
        chunks.push(chunk)
        continue
      }
      const told = chunk.mention.bound
        ? bound(view.chunks, at, chunk.mention, anchors, published)
        : ofSamePeriod(
            view,
            at,
            resolved(
              ofThatYear(view, chunks, inYearOfFrame(view, chunk.mention, framed)),
              anchorOf(anchors, chunk.mention, sentence),
              published,
            ),
          )
      const mention = dayOfForce(view, told, published)
      const when = mention.from ?? mention.when
      if (when && !mention.bound) {
        anchors.any = { when, sentence }
        if (!isStatement(view, clauses, chunk)) anchors.happened = anchors.any
        if (anchors.happened === anchors.any && isViolent(view, clauses, chunk)) anchors.violent = anchors.any
      }
      chunks.push(mention === chunk.mention ? chunk : toDate({ ...chunk, mention }))
    }
    return chunks.every((chunk, at) => chunk === view.chunks[at]) ? view : withChunks(view, chunks)
  })
}
