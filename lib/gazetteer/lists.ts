import type { Span } from '@/lib/model/span'

/** How a mention stands among the others: in a row "A, B and C", or in parentheses behind one of them. */
export type ListPlace = {
  /** Indices of the whole row in order, this one included; without those in parentheses. */
  row: number[]
  /** The mention in whose parentheses this one stands. */
  owner: number | null
  /** The mention that stands in parentheses behind this one. */
  inside: number | null
}

const joint =
  /^[^\S\n]*(?:[,;/]|[,;]?[^\S\n]+(?:y|e|o|u|and|or|as well as|así como|como|&))[^\S\n]*(?:(?:the|el|la|los|las|en|in|at|de|del|a|y|and|e)[^\S\n]+){0,3}$/iu
const longestJoint = 40

/** Rows of mentions in the text; `spans` in order of place. Linear in the text. */
export function findLists(spans: readonly Span[], text: string): ListPlace[] {
  const places: ListPlace[] = spans.map((_, index) => ({ row: [index], owner: null, inside: null }))
  let last: { index: number; end: number } | null = null
  for (const [index, span] of spans.entries()) {
    const own = places[index]
    const gap = last ? text.slice(last.end, Math.min(span.start, last.end + longestJoint)) : ''
    const near = last !== null && span.start - last.end < longestJoint
    const before = last ? places[last.index] : undefined
    if (last && own && before && near && /^\s?\($/.test(gap) && text.charAt(span.end) === ')') {
      own.owner = last.index
      before.inside = index
      last = { index: last.index, end: span.end + 1 }
      continue
    }
    if (last && own && before && near && joint.test(gap)) {
      before.row.push(index)
      own.row = before.row
    }
    last = { index, end: span.end }
  }
  return places
}
