import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { scoreOf } from '@/lib/gazetteer/spans/span-traits'
import { standInTally } from '@/lib/gazetteer/spans/stand-in-tally'
import type { Word } from '@/lib/gazetteer/words'

export type PickedSpan = CandidateSpan & { score: number }

const perWord = 1.5 // a longer name that is known beats the shorter one in it
const hearsay = 0.3 // how much of what the other mentions of a name say counts for one of them
const loudest = 4 // log odds: one mention settles no more than that for the others

const heard = (score: number) => Math.max(-loudest, Math.min(loudest, score))

/** One name is one thing in an article: each mention is drawn to what the others of its name say on average. */
function agree<Span extends PickedSpan>(spans: readonly Span[]): Span[] {
  const said = new Map<string, { sum: number; times: number }>()
  for (const { key, score } of spans) {
    const { sum, times } = said.get(key) ?? { sum: 0, times: 0 }
    said.set(key, { sum: sum + heard(score), times: times + 1 })
  }
  return spans.map((span) => {
    const { sum, times } = said.get(span.key) ?? { sum: 0, times: 1 }
    if (times === 1) return span
    return { ...span, score: span.score + (hearsay * (sum - heard(span.score))) / (times - 1) }
  })
}

const inRow = 1.2 // log odds: what a sure place beside it says for a name
const sure = 3

const isComma = (word: Word | undefined) => word?.gap === ', ' && word.capital
const joins = (word: Word | undefined) => word?.norm === 'and' || word?.norm === 'or'

/** Where the name before this one ends, and the one behind begins, if a comma or "and" ties them: -1 where nothing does. */
const endBefore = (words: readonly Word[], from: number) =>
  isComma(words[from]) ? from : words[from]?.gap === ' ' && joins(words[from - 1]) ? from - 1 : -1
const startBehind = (words: readonly Word[], to: number) =>
  isComma(words[to]) ? to : joins(words[to]) && words[to]?.gap === ' ' ? to + 1 : -1

/** "Struck X, Y and Z": beside a sure place another is likely. */
function standBeside(spans: readonly PickedSpan[], words: readonly Word[]): PickedSpan[] {
  const certain = spans.filter(({ score }) => score > sure)
  const starts = new Set(certain.map(({ from }) => from))
  const ends = new Set(certain.map(({ to }) => to))
  return spans.map((span) => {
    const beside = ends.has(endBefore(words, span.from)) || starts.has(startBehind(words, span.to))
    return beside ? { ...span, score: span.score + inRow } : span
  })
}

const year = /^(?:19|20)\d\d$/
/** "In X 40 people died": a number of people behind a name that "in" leads is no day of a month, and no year. */
const leadsCount = ({ from, to }: CandidateSpan, words: readonly Word[]): boolean => {
  const [before, number, counted] = [words[from - 1], words[to], words[to + 1]]
  return (
    /^(?:in|near|en)$/.test(before?.norm ?? '') &&
    number?.gap === ' ' &&
    /^\d[\d.,]*$/.test(number.text) &&
    !year.test(number.text) &&
    counted?.gap === ' ' &&
    counted.capital === false
  )
}

const rankOfPicked = ({ from, to, bearers, score }: PickedSpan) =>
  score + (bearers.length > 0 ? perWord * (to - from - 1) : 0)

/**
 * Of scored candidates those that more speaks for than `least` asks, the surest first where two overlap; in order of
 * place. None over a word of `taken`.
 */
export function pickScored<Span extends PickedSpan>(
  spans: readonly Span[],
  taken: ReadonlySet<number>,
  least: (span: CandidateSpan) => number,
): Span[] {
  const used = new Set(taken)
  const isFree = ({ from, to }: CandidateSpan) => {
    for (let i = from; i < to; i++) if (used.has(i)) return false
    return true
  }
  const likely = agree(spans.filter(isFree)).filter((span) => span.score > least(span))
  likely.sort((a, b) => rankOfPicked(b) - rankOfPicked(a) || a.from - b.from)
  const picked: Span[] = []
  for (const span of likely) {
    if (!isFree(span)) continue
    for (let i = span.from; i < span.to; i++) used.add(i)
    picked.push(span)
  }
  return picked.sort((a, b) => a.from - b.from)
}

/** Candidates of a text that the model takes for places. */
export function pickSpans(
  reading: SpanReading,
  taken: ReadonlySet<number>,
  least: (span: CandidateSpan) => number,
): PickedSpan[] {
  const isFree = ({ from, to }: CandidateSpan) => {
    for (let i = from; i < to; i++) if (taken.has(i)) return false
    return true
  }
  const scored = reading.spans.filter(isFree).map((span) => ({
    from: span.from,
    to: span.to,
    key: span.key,
    bearers: span.bearers,
    noun: span.noun,
    score: scoreOf(span, reading) + (span.bearers.length > 0 && leadsCount(span, reading.words) ? inRow : 0),
  }))
  return pickScored(standInTally(standBeside(scored, reading.words), reading, least), taken, least)
}
