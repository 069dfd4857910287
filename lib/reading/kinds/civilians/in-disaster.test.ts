import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../../testing/island'

const rescued = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ quantity, unit }) =>
    unit === 'people rescued' ? [quantity?.value] : [],
  )
const police = 'Police rescued 12 people.'
const policia = 'La Policía rescató a 12 personas.'

test.each<[Language, string]>([
  ['en', `A storm hit Tarsis. ${police}`],
  ['en', `Storm hits Tarsis. ${police}`],
  ['es', `La DANA golpeó Tarsis. ${policia}`],
  ['es', `El temporal golpeó Tarsis. ${policia}`],
])('whom the police rescue in what nature does is saved from it, %s: %s', (language, text) =>
  expect(rescued(text, language)).toEqual([12]),
)

test.each<[Language, string]>([
  ['en', `Dana White visited Tarsis. ${police}`],
  ['en', `Police storm a club in Tarsis. ${police}`],
  ['es', `Dana Vera visitó Tarsis. ${policia}`],
  ['es', `Acordaron un cese temporal del fuego en Tarsis. ${policia}`],
])('words that are called as nature is tell of none, %s: %s', (language, text) =>
  expect(rescued(text, language)).toEqual([]),
)
