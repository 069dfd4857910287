import type { Article } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { chunk } from '@/lib/reading/grammar/chunking/chunker'
import { phrasesOf } from '@/lib/reading/grammar/counts/phrases'
import { type Lexed, lexSentence } from '@/lib/reading/grammar/lexing/lexer'
import { signsOf } from '@/lib/text/word-signs'
import { type Chunk, isVerb } from './grammar/chunk'
import { noneKept } from './grammar/keep-by-sentence'
import type { SentenceView } from './grammar/sentence-view'

/** The sentences of an article, each with its paragraph and the places that it names. */

/** Counts lines that hold something: an empty one parts no more than a line break does. */
const paragraphOf = (text: string, start: number, from: { at: number; count: number }): number => {
  for (let i = text.indexOf('\n', from.at); i >= 0 && i < start; i = text.indexOf('\n', from.at)) {
    if (text.slice(from.at, i).trim() !== '') from.count++
    from.at = i + 1
  }
  return from.count
}

/** Where a sentence stands, and the toponyms that begin in it. */
type PartedSentence = { span: Span; index: number; paragraph: number; toponyms: Toponym[] }

/** A token lies in the first chunk that does not end before it. */
function chunksByToken(chunks: readonly Chunk[]): number[] {
  const of: number[] = []
  for (let index = 0; index < chunks.length; index++)
    for (const last = chunks[index]?.last ?? 0; of.length <= last; ) of.push(index)
  return of
}

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
function viewSentences(article: Article, sentences: readonly PartedSentence[]): SentenceView[] {
  const { text, language, publishedAt } = article
  const lexed = sentences.map(({ span, toponyms }) => {
    const within = toponyms.filter((t) => t.start >= span.start && t.end <= span.end)
    return lexSentence(text, span, language, publishedAt, within)
  })
  const chunks = lexed.map(chunk)
  return sentences.map((sentence, i) => toView(sentence, lexed[i] as Lexed, chunks[i] as Chunk[]))
}

/** Every sentence of an article, taken apart. */
export function viewAll(article: Article, sentences: readonly Span[], toponyms: Toponym[]): SentenceView[] {
  const from = { at: 0, count: 0 }
  let next = 0
  const parted = sentences.map((span, index): PartedSentence => {
    while (next < toponyms.length && (toponyms[next]?.start ?? 0) < span.start) next++
    let end = next
    while (end < toponyms.length && (toponyms[end]?.start ?? 0) < span.end) end++
    const paragraph = paragraphOf(article.text, span.start, from)
    return { span, index, paragraph, toponyms: toponyms.slice(next, end) }
  })
  return viewSentences(article, parted)
}
