import type { Article } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import type { Signs } from '@/lib/text/signs'
import { signsOf } from '@/lib/text/word-signs'
import { captives, type NounClass } from '../lexicon/noun-classes'
import { type Chunk, isVerb, type NounPhrase, type Range, type VerbGroup } from './chunk'
import { chunk } from './chunker'
import { type Kept, noneKept } from './keep-by-sentence'
import { type Lexed, lexSentence, normAt } from './lexer'
import type { Attachment } from './links'
import { phrasesOf } from './phrases'

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
  /** Answers of `keepBySentence`. */
  kept: Kept
}

/** A token lies in the first chunk that does not end before it. */
function chunksByToken(chunks: readonly Chunk[]): number[] {
  const of: number[] = []
  for (let index = 0; index < chunks.length; index++)
    for (const last = chunks[index]?.last ?? 0; of.length <= last; ) of.push(index)
  return of
}

/** Where a sentence stands, and the toponyms that begin in it. */
export type PartedSentence = { span: Span; index: number; paragraph: number; toponyms: Toponym[] }

function verbsAmong(chunks: readonly Chunk[]): SentenceView['verbs'] {
  const verbs: SentenceView['verbs'] = []
  for (const [index, verb] of chunks.entries()) if (isVerb(verb)) verbs.push({ verb, index })
  return verbs
}

function toView({ span, index, paragraph }: PartedSentence, lexed: Lexed, chunks: Chunk[]): SentenceView {
  const phrases = phrasesOf(chunks, lexed)
  return {
    index,
    paragraph,
    span,
    lexed,
    chunks,
    chunkOf: chunksByToken(chunks),
    phrases,
    counted: phrases.filter(({ noun }) => noun.count !== null),
    signs: signsOf(lexed.tokens),
    verbs: verbsAmong(chunks),
    kept: noneKept(),
  }
}

/** The same sentence with other dates among its chunks: all of its fields in their order, as every rule after it reads them. */
export const withChunks = (view: SentenceView, chunks: Chunk[]): SentenceView => ({
  index: view.index,
  paragraph: view.paragraph,
  span: view.span,
  lexed: view.lexed,
  chunks,
  chunkOf: view.chunkOf,
  phrases: view.phrases,
  counted: view.counted,
  signs: view.signs,
  verbs: view.verbs,
  kept: noneKept(),
})

/** The sentences of an article as chunks and phrases, one step after the other over all of them. */
export function viewSentences(article: Article, sentences: readonly PartedSentence[]): SentenceView[] {
  const { text, language, publishedAt } = article
  const lexed = sentences.map(({ span, toponyms }) => {
    const within = toponyms.filter((t) => t.start >= span.start && t.end <= span.end)
    return lexSentence(text, span, language, publishedAt, within)
  })
  const chunks = lexed.map(chunk)
  return sentences.map((sentence, i) => toView(sentence, lexed[i] as Lexed, chunks[i] as Chunk[]))
}

/** The span in the article of some tokens of the sentence. */
export function spanOf(view: SentenceView, { first, last }: Range): Span {
  const { tokens } = view.lexed
  return { start: tokens[first]?.start ?? view.span.start, end: tokens[last]?.end ?? view.span.end }
}

export const verbsOf = ({ verbs }: SentenceView) => verbs

export const wordAt = (view: SentenceView, at: number): string => normAt(view.lexed, at)
export const isCaptive = (classes: NounClass[]): boolean => classes.some((name) => captives.has(name))
