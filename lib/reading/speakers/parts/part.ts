import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  type Range,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { toNoun, toVerb } from '@/lib/reading/grammar/chunking/one-shape'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/**
 * A chunk as attribution sees it. `own` are the words by which a name is told, where they are known.
 */
export type Part = Range & {
  kind: Chunk['kind']
  word: string
  noun: NounPhrase | null
  verb: VerbGroup | null
  own: Range | null
}

export const textAt = (view: SentenceView, at: number): string => view.lexed.tokens[at]?.text ?? ''
export const isCapital = (view: SentenceView, at: number): boolean => view.lexed.tokens[at]?.capital === true

/** The chunk, as nothing was mended in it yet. */
export function toPart(view: SentenceView, chunk: Chunk): Part {
  const { kind, first, last } = chunk
  return {
    kind,
    first,
    last,
    word: 'word' in chunk ? chunk.word : wordAt(view, first),
    noun: isNoun(chunk) ? chunk : null,
    verb: isVerb(chunk) ? chunk : null,
    own: null,
  }
}

/** The part with some of its fields changed, all of them in their order still. */
export function alter(part: Part, change: Partial<Part>): Part {
  const { kind, first, last, word, noun, verb, own } = { ...part, ...change }
  return { kind, first, last, word, noun: noun && toNoun(noun), verb: verb && toVerb(verb), own }
}
