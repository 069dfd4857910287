import type { Language } from './article'
import type { RecordWords } from './record-words'

/** Words of the record in a language of the pages. Apart from the schemas: pages bring no validator along. */
export const sayRecord = (words: RecordWords, language: Language): string =>
  typeof words === 'string' ? words : words[language]
