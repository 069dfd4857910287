import { namesWithoutPlace } from '@/lib/gazetteer/names/names-without-place'
import type { Article } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import { sentencesIn } from '@/lib/text/sentences-in'

/** A place's name that no gazetteer holds, with the sentence and the article in which it stands first. */
export type UnlistedName = { name: string; sentence: string; article: string }

/** What an editor may give a place to: names of places that an article's text has and nothing places. */
export function unlistedNames(
  { id, text, language }: Pick<Article, 'id' | 'text' | 'language'>,
  { toponyms }: Pick<Reading, 'toponyms'>,
): UnlistedName[] {
  const sentences = sentencesIn(text)
  return namesWithoutPlace(text, language, toponyms).map(({ name, span }) => {
    const { start, end } = sentences.find((one) => one.start <= span.start && span.start < one.end) ?? span
    return { name, sentence: text.slice(start, end), article: id }
  })
}
