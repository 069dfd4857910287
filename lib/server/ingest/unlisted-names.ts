import { namesWithoutPlace } from '@/lib/gazetteer/names/names-without-place'
import type { Article } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import { fold } from '@/lib/text/fold'
import { sentencesIn } from '@/lib/text/sentences-in'

/** A place's name that no gazetteer holds, with the sentence and the article in which it stands first. */
export type UnlistedName = { name: string; sentence: string; article: string }

/** What an editor may give a place to: names of places that an article's text has and nothing places. */
export function unlistedNames(
  { id, text, language }: Pick<Article, 'id' | 'text' | 'language'>,
  { toponyms }: Pick<Reading, 'toponyms'>,
): UnlistedName[] {
  const sentences = sentencesIn(text)
  // A dateline writes in capitals what the text names again: where the one is placed, a gazetteer holds both.
  const placed = new Set(toponyms.flatMap((one) => (one.place ? fold(one.text) : [])))
  const unplaced = namesWithoutPlace(text, language, toponyms).filter(({ name }) => !placed.has(fold(name)))
  return unplaced.map(({ name, span }) => {
    const { start, end } = sentences.find((one) => one.start <= span.start && span.start < one.end) ?? span
    return { name, sentence: text.slice(start, end), article: id }
  })
}
