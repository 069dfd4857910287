import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

/** How many a text says were freed; a plus before those who come on top of others. */
const freed = (text: string, language: 'en' | 'es' = 'en') =>
  readText(text, { language })
    .claims.filter(({ kind }) => kind === 'hostages_freed')
    .map(({ quantity, additional }) => `${additional ? '+' : ''}${quantity?.value}`)

test.each([
  ['The remaining 12 guards held at Roble prison were freed on Friday.', 'en'],
  ['The last 12 hostages at Roble prison were released on Friday.', 'en'],
  ['The other 12 hostages at Roble prison were released on Friday.', 'en'],
  ['Los doce custodios que seguían retenidos en la cárcel de Roble fueron liberados el viernes.', 'es'],
  ['Los 12 guías que aún quedaban retenidos en la cárcel de Roble fueron liberados el viernes.', 'es'],
  ['Los 12 rehenes restantes de la cárcel de Roble fueron liberados el viernes.', 'es'],
] as const)('those who were left come on top of those freed before: %s', (text, language) => {
  expect(freed(text, language)).toEqual(['+12'])
})

test('the last of a number that the text has told in full come on top of nothing', () => {
  const text = 'All 57 guards held at Roble prison were freed. The last 12 hostages were released on Friday.'
  expect(freed(text)).toEqual(['57', '12'])
})

test('those freed first do not come on top of others', () => {
  expect(freed('Twelve guards held at Roble prison were freed on Friday.')).toEqual(['12'])
})
