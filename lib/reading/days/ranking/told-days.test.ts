import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { viewAll } from '@/lib/reading/view-article'
import { sentencesIn } from '@/lib/text/sentences-in'
import { daysOf } from './told-days'

/** The days that a text offers to facts without one; published on Wednesday 17 May 2023. */
function daysIn(text: string, language: Language): string[] {
  const article = { id: 'a', title: '', publisher: 'p', url: null, publishedAt: '2023-05-17', language, text }
  return daysOf(viewAll(article, sentencesIn(text), []), []).map(({ when }) => when.start)
}

test.each<[string, Language, string[]]>([
  ['La Policía detuvo a 50 personas, once más que ayer.', 'es', []],
  ['Hay 62 muertos, frente a los 45 que se contaban ayer.', 'es', []],
  ['At least 82 people were arrested, up from 50 on Friday.', 'en', []],
  ['Ayer murieron doce personas.', 'es', ['2023-05-16']],
  ['At least 82 people were arrested on Friday.', 'en', ['2023-05-12']],
])(
  'the day of a count with which another is compared is offered to no other fact: %s',
  (text, language, days) => expect(daysIn(text, language)).toEqual(days),
)
