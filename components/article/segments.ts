import type { Span } from '@/lib/model/span'

type Marked = Span & { id: string }
/** A stretch of text under the same marks; `claims` are the ids of the claims whose evidence covers it. */
export type Segment = Span & { text: string; claims: string[]; inFocus: boolean; isBold: boolean }

const boldSigns = /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/g

/** What Markdown sets in bold, with its signs. */
const boldIn = (text: string): Span[] =>
  [...text.matchAll(boldSigns)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))

/**
 * A stretch of text cut wherever a mark, the focused sentence or bold begins or ends. Marks may overlap. Offsets are UTF-16
 * units into `text`; the segments laid end to end are the stretch again, but for the signs around what is bold, which are said
 * nowhere.
 */
export function toSegments(
  text: string,
  { start, end }: Span,
  marks: readonly Marked[],
  focus: Span | null = null,
): Segment[] {
  const bold = boldIn(text)
  const signs = bold.flatMap((span) => [
    { start: span.start, end: span.start + 2 },
    { start: span.end - 2, end: span.end },
  ])
  const edges = [...marks, ...signs, ...(focus ? [focus] : [])].flatMap((span) => [span.start, span.end])
  const cuts = [...new Set([start, ...edges.filter((at) => at > start && at < end), end])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).flatMap((from, index) => {
    const to = cuts[index + 1] ?? end
    const covers = (span: Span) => span.start <= from && span.end >= to
    if (signs.some(covers)) return []
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      claims: marks.filter(covers).map(({ id }) => id),
      inFocus: focus !== null && covers(focus),
      isBold: bold.some(covers),
    }
  })
}

/** Paragraphs by the blank lines between them, each with its place in the text. */
export function toParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const gap of [...text.matchAll(/\n\s*\n/g), null]) {
    const end = gap?.index ?? text.length
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end })
    start = end + (gap?.[0].length ?? 0)
  }
  return paragraphs
}
