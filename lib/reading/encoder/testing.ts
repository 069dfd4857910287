import { sentencesOf } from '@/lib/text/sentences'
import type { SentenceView } from '../grammar/sentence-view'
import { readText } from '../testing/island'
import { viewAll } from '../view-article'

const article = { id: 'a', title: 'A', publisher: 'The Paper', url: null, publishedAt: null }

/** The sentences of an English text about the made-up country, as the reader sees them. */
export const viewsOf = (text: string): readonly SentenceView[] =>
  viewAll({ ...article, text, language: 'en' }, sentencesOf(text), [...readText(text).toponyms])
