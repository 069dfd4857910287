import type { CandidateSpan } from './candidate-spans'
import type { SpanReading } from './span-reading'
import { scoreOf } from './span-traits'

export type PickedSpan = CandidateSpan & { score: number }

const perWord = 1.5 // a longer name that is known beats the shorter one in it

const rankOfPicked = ({ from, to, bearers, score }: PickedSpan) =>
  score + (bearers.length > 0 ? perWord * (to - from - 1) : 0)

/** Candidates that more speaks for than `least` asks, the surest first where two overlap; in order of place. */
export function pickSpans(
  reading: SpanReading,
  taken: ReadonlySet<number>,
  least: (span: CandidateSpan) => number,
): PickedSpan[] {
  const used = new Set(taken)
  const isFree = ({ from, to }: CandidateSpan) => {
    for (let i = from; i < to; i++) if (used.has(i)) return false
    return true
  }
  const picked: PickedSpan[] = []
  const scored: PickedSpan[] = []
  for (const span of reading.spans) {
    if (!isFree(span)) continue
    const score = scoreOf(span, reading)
    if (score > 0 && score > least(span)) scored.push({ ...span, score })
  }
  scored.sort((a, b) => rankOfPicked(b) - rankOfPicked(a) || a.from - b.from)
  for (const span of scored) {
    if (!isFree(span)) continue
    for (let i = span.from; i < span.to; i++) used.add(i)
    picked.push(span)
  }
  return picked.sort((a, b) => a.from - b.from)
}
