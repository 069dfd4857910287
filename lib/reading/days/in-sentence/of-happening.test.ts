import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

test.each([
  [
    'At least 59 people died in a fire that ripped through a club in Tarsis early on Sunday, officials said.',
    'en',
  ],
  ['A fire that broke out in Tarsis on Sunday killed at least 59 people, officials said on Tuesday.', 'en'],
  [
    'Murieron 59 personas en un incendio que arrasó una discoteca de Tarsis el domingo, dijo el ministro.',
    'es',
  ],
  ['Murieron 59 personas en un terremoto que sacudió Tarsis el domingo.', 'es'],
] as const)('the day of what befell a place is that of its dead: %s', (text, language) => {
  const { claims } = readText(text, { language, published: '2023-05-17' })
  expect(claims.filter(({ kind }) => kind === 'killed').map(({ when }) => when?.start)).toEqual([
    '2023-05-14',
  ])
})
