import { keepWith } from '@/lib/text/keep-with'
import type { SentenceView } from '../grammar/sentence-view'
import { runBothWays, toLstm } from './lstm'
import { addRow, type Packed, unpack } from './matrix'
import { startsOf, symbolsIn } from './symbols'
import weights from './weights.json'

/**
 * What a word means where it stands: a recurrent network reads the article both ways, and what it knows at a token is a
 * vector. It was learnt together with what is asked of it (data/build/encoder/train.py).
 */

/** `width` numbers a token. */
export type Known = { width: number; vectors: Float32Array }
/** `starts` as `startsOf` gives them. */
export type Encoding = Known & { starts: readonly number[] }

const { width, hidden } = weights
const rows: ReadonlyMap<string, number> = new Map(weights.symbols.map((name, row) => [name, row]))
const vectors = unpack(weights.vectors, width)

type PackedLstm = { input: Packed; hidden: Packed; bias: Packed }
const unpackLstm = (packed: PackedLstm) =>
  toLstm({
    input: unpack(packed.input, width),
    hidden: unpack(packed.hidden, hidden),
    bias: unpack(packed.bias, 1),
  })
const [forward, backward] = [unpackLstm(weights.forward), unpackLstm(weights.backward)]

/** A longer text is no article, and would keep the reader waiting. */
const longest = 10_000 // tokens

/** Of tokens by their symbols. */
export function encodeTokens(symbols: readonly (readonly string[])[]): Known {
  const tokens = new Float32Array(symbols.length * width)
  for (const [at, names] of symbols.entries())
    for (const name of names) {
      const row = rows.get(name)
      if (row !== undefined) addRow(vectors, row, tokens, at * width)
    }
  return { width: 2 * hidden, vectors: runBothWays(forward, backward, tokens) }
}

/** Null where the text is too long. The same views give the same vectors. */
export const encode = keepWith((views: readonly SentenceView[]): Encoding | null =>
  views.reduce((sum, { lexed }) => sum + lexed.tokens.length, 0) > longest
    ? null
    : { ...encodeTokens(symbolsIn(views)), starts: startsOf(views) },
)
