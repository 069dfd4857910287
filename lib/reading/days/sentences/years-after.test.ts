import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const told = (text: string, language: 'en' | 'es' = 'en') =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, when, historic }) =>
    kind === 'killed'
      ? [`${quantity?.value} ${when?.start.slice(0, 4) ?? '-'}${historic ? ' before' : ''}`]
      : [],
  )

test.each([
  ['A year after 44 died in Tarsis, survivors met the minister.', 'en', ['44 2022 before']],
  ['Two years after a fire killed 44 inmates at Roble prison, nobody was tried.', 'en', ['44 2021 before']],
  ['A year after 44 died in Tarsis, a riot killed nine on Monday.', 'en', ['44 2022 before', '9 2023']],
  ['Dos años después de que 44 murieran en Tarsis, los deudos vieron al ministro.', 'es', ['44 2021 before']],
] as const)('who died years before what the report tells is background: %s', (text, language, lines) => {
  expect(told(text, language)).toEqual(lines)
})

test.each([
  ['A year after the war began, 44 people have died in Tarsis.', ['44 -']],
  ['In 2019 gunmen attacked Tarsis. The attack came a year after 44 died in Miravera.', ['44 -']],
])('what came after is not, and from what else was told no year is made up: %s', (text, lines) => {
  expect(told(text)).toEqual(lines)
})
