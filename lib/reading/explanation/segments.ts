import type { Explanation } from '@/lib/model/explanation'
import type { Span } from '@/lib/model/span'

/** What a stretch of text told of a claim. */
export type Part = keyof Explanation

/** Where one word told several things, the first of these is shown. */
export const parts: readonly Part[] = ['number', 'hedge', 'kind', 'place', 'date', 'speaker']

type Segment = Span & { part: Part | null }

export const spansOf = (explanation: Explanation, part: Part): Span[] =>
  part === 'number' ? [explanation.number ?? []].flat() : explanation[part]

/** A stretch of the article cut where what its words told changes. */
export function toSegments({ start, end }: Span, explanations: readonly Explanation[]): Segment[] {
  const told: (Part | null)[] = Array.from({ length: end - start }, () => null)
  for (const part of [...parts].reverse())
    for (const span of explanations.flatMap((explanation) => spansOf(explanation, part)))
      told.fill(part, Math.max(0, span.start - start), Math.max(0, span.end - start))
  const segments: Segment[] = []
  for (const [i, part] of told.entries()) {
    const last = segments.at(-1)
    if (last && last.part === part) last.end = start + i + 1
    else segments.push({ start: start + i, end: start + i + 1, part })
  }
  return segments
}
