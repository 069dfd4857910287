import type { Span } from '@/lib/model/span'
import { smallNumbers } from '@/lib/text/small-numbers'

/** How a mention stands among the others: in a row "A, B and C", or in parentheses behind one of them. */
export type ListPlace = {
  /** Indices of the row in order, this one included; without those in parentheses. At most `longestRow`. */
  row: number[]
  /** What ties it to the one before in the row; null at its head. */
  tie: 'comma' | 'and' | null
  /** The mention in whose parentheses this one stands. */
  owner: number | null
  /** The mention that stands in parentheses behind this one. */
  inside: number | null
}

const comma = /^[^\S\n]*[,;/][^\S\n]*(?:(?:the|el|la|los|las|en|in|at|de|del|a)[^\S\n]+){0,2}$/iu
const and =
  /^[^\S\n]*[,;]?[^\S\n]+(?:y|e|o|u|and|or|as well as|así como|como|&)[^\S\n]+(?:(?:the|el|la|los|las|en|in|at|de|del|a)[^\S\n]+){0,3}$/iu
const shares =
  /^[^\S\n]*,?[^\S\n]+(?:y|e|and)[^\S\n]+(?:the (?:rest|others?)|el resto|los demás|(?:los |las |the )?(?:other |otr[oa]s )?[\p{L}\p{N}]+)[^\S\n]+(?:in|en|from|of|de)[^\S\n]+(?:the |el |la )?$/iu
const number = `(?:\\p{N}+|one|un[oa]?|${smallNumbers})`
const blank = '[^\\S\\n]+'
/** "A (41), B (20)", "38 in A; 37 in B", "in A, 25; in B, 16": a row whose places each have a number. */
const counted = new RegExp(
  `^(?=.*${number})(?:${blank.replace('+', '?')}\\(${number}\\)|,${blank}${number})?(?:[,;]|[,;]?${blank}(?:y|e|and))${blank}(?:(?:y|e|and)${blank})?(?:(?:other |otr[oa]s )?${number}${blank})?(?:(?:in|at|from|en|de)${blank})?(?:(?:the|el|la)${blank})?$`,
  'iu',
)
const longestTie = 40 // characters
const longestRow = 30 // a longer one is cut: no sentence has it, and the cost of reading it grows with its square

const tieOf = (gap: string): ListPlace['tie'] =>
  and.test(gap) || shares.test(gap) || counted.test(gap) ? 'and' : comma.test(gap) ? 'comma' : null

/** Rows of mentions in the text; `spans` in order of place. Linear in the text. */
export function findLists(spans: readonly Span[], text: string): ListPlace[] {
  const places: ListPlace[] = spans.map((_, index) => ({
    row: [index],
    tie: null,
    owner: null,
    inside: null,
  }))
  let last: { index: number; end: number } | null = null
  for (const [index, span] of spans.entries()) {
    const [own, before] = [places[index], last ? places[last.index] : undefined]
    const near = last !== null && span.start - last.end < longestTie
    const gap = last && near ? text.slice(last.end, span.start) : ''
    if (last && own && before && /^\s?\($/.test(gap) && text.charAt(span.end) === ')') {
      own.owner = last.index
      before.inside = index
      last = { index: last.index, end: span.end + 1 }
      continue
    }
    const tie = near ? tieOf(gap) : null
    if (own && before && tie && before.row.length < longestRow) {
      before.row.push(index)
      Object.assign(own, { row: before.row, tie })
    }
    last = { index, end: span.end }
  }
  return places
}
