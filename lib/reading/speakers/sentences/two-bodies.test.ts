import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

test.each<[Language, string, string]>([
  [
    'en',
    'At least 200 people died in Tarsis, the health and interior ministries said.',
    'health and interior ministries',
  ],
  ['en', 'At least 200 people died in Tarsis, the interior ministry said.', 'interior ministry'],
  [
    'es',
    'Al menos 200 personas murieron en Tarsis, dijeron los ministerios de Defensa e Interior.',
    'ministerios de Defensa e Interior',
  ],
])('two bodies that speak together are both named, %s: %s', (language, text, speaker) =>
  expect(readText(text, { language }).claims.map(({ attribution }) => attribution)).toEqual([speaker]),
)
