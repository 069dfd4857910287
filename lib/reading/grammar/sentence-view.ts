import type { Span } from '@/lib/model/span'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import type { Attachment } from '@/lib/reading/grammar/links/links'
import type { Signs } from '@/lib/text/signs'
import { captives, type NounClass } from '../lexicon/noun-classes'
import type { Chunk, NounPhrase, Range, VerbGroup } from './chunk'

/** A noun phrase with what the sentence says of it. `classes` are those of what is counted, wherever that is named. */
export type Phrase = Attachment & {
  index: number
  noun: NounPhrase
  classes: NounClass[]
  /** Only the number stands here; what is counted stands elsewhere, if anywhere. */
  bare: boolean
}

/** One sentence taken apart. `index` counts the sentences of the article, `paragraph` its lines. */
export type SentenceView = {
  index: number
  paragraph: number
  span: Span
  lexed: Lexed
  chunks: Chunk[]
  /** The chunk in which each token lies, by index. */
  chunkOf: readonly number[]
  phrases: Phrase[]
  /** Those with a number. */
  counted: readonly Phrase[]
  /** What its words are signs of. */
  signs: Signs
  verbs: { verb: VerbGroup; index: number }[]
  /** What was worked out of it, by the number of the question (see `keepBySentence`). It goes when the sentence goes. */
  kept: unknown[]
}

/** The span in the article of some tokens of the sentence. */
export function spanOf(view: SentenceView, { first, last }: Range): Span {
  const { tokens } = view.lexed
  return { start: tokens[first]?.start ?? view.span.start, end: tokens[last]?.end ?? view.span.end }
}

export const wordAt = (view: SentenceView, at: number): string => normAt(view.lexed, at)
export const isCaptive = (classes: NounClass[]): boolean => classes.some((name) => captives.has(name))
