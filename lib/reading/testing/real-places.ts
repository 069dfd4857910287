import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Language } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import { readArticle } from '@/lib/reading/read-article'

/** Reads texts as a crisis of these countries (ISO 3166-1 alpha-2) does, with a gazetteer that ships. */
export const readerOf =
  (gazetteer: Gazetteer, countries: string[]) =>
  (text: string, language: Language = 'en'): Reading =>
    readArticle(
      { id: 'a', title: 't', publisher: 'p', url: null, publishedAt: '2023-05-17', language, text },
      gazetteer,
      { countries },
    )
