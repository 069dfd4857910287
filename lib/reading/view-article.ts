import type { Article } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { type PartedSentence, type SentenceView, viewSentences } from './grammar/sentence-view'

/** The sentences of an article, each with its paragraph and the places that it names. */

/** Counts lines that hold something: an empty one parts no more than a line break does. */
const paragraphOf = (text: string, start: number, from: { at: number; count: number }): number => {
  for (let i = text.indexOf('\n', from.at); i >= 0 && i < start; i = text.indexOf('\n', from.at)) {
    if (text.slice(from.at, i).trim() !== '') from.count++
    from.at = i + 1
  }
  return from.count
}

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
