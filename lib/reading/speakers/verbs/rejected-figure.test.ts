import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const speaker = (text: string, language: Language) =>
  readText(text, { language }).claims.find(({ quantity }) => quantity?.value === 71)?.attribution

test.each<[Language, string, string | null]>([
  [
    'en',
    'The governor put the number of hostages of the Vera group, at 71, a figure which parents rejected.',
    'governor',
  ],
  [
    'en',
    'Gunmen abducted pupils in Tarsis. The state put the number of pupils abducted from their school, at 71, a figure the parents rejected.',
    null,
  ],
  [
    'en',
    'The union says 71 guards are held at Roble prison, a number that the ministry dismissed on Monday.',
    'union',
  ],
  ['es', 'El gobernador cifró en 71 los rehenes en Tarsis, cifra que los padres rechazaron.', 'gobernador'],
  [
    'es',
    'El sindicato dice que hay 71 guías retenidos en Roble, cifra que el ministerio desmintió.',
    'sindicato',
  ],
  // What must not change.
  ['en', 'The ministry rejected reports that 71 pupils were abducted in Tarsis.', 'ministry'],
])('whoever rejects a figure does not give it (%s): %s', (language, text, said) =>
  expect(speaker(text, language)).toBe(said),
)
