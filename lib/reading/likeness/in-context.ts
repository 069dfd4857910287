import { encode, type Known } from '../encoder/encode'
import { addProduct, addRow, unpack } from '../encoder/matrix'
import weights from './context-weights.json'
import { numberSymbols } from './number-symbols'
import type { Question } from './question'

/**
 * What a number counts, by where it stands in the article: for what no trait names. Learnt with the encoder of the words
 * (data/build/encoder/train.py).
 */

const { joined, symbols } = weights
const rows: ReadonlyMap<string, number> = new Map(symbols.map((name, row) => [name, row]))
const vectors = unpack(weights.vectors, joined)
const width = unpack(weights.first, 1).values.length / joined
const [ofFirst, ofLast] = [unpack(weights.first, width), unpack(weights.last, width)]
const [out, bias] = [unpack(weights.out, joined), unpack(weights.bias, 1)]

/**
 * Of each answer, in their order, the logarithm of how likely it is, less the same for all: of the number that these tokens count, with
 * what `numberSymbols` says of it.
 */
export function scoresAt(
  encoding: Known,
  first: number,
  last: number,
  symbols: readonly string[],
): Float32Array {
  const known = new Float32Array(joined)
  addProduct(ofFirst, encoding.vectors, first * encoding.width, known)
  addProduct(ofLast, encoding.vectors, last * encoding.width, known)
  for (const name of symbols) {
    const row = rows.get(name)
    if (row !== undefined) addRow(vectors, row, known)
  }
  for (let at = 0; at < joined; at++) known[at] = Math.max(0, known[at] as number)
  const scores = Float32Array.from(bias.values)
  addProduct(out, known, 0, scores)
  return scores
}

/** As `scoresAt` gives them; null in a text too long to be read so. */
export function inContext(question: Question): Float32Array | null {
  const { view, phrase, story } = question
  const encoding = encode(story.views)
  const start = encoding?.starts[view.index]
  if (!encoding || start === undefined) return null
  const { first, last, count } = phrase.noun
  return scoresAt(encoding, start + (count?.first ?? first), start + last, numberSymbols(question))
}
