import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const told = (text: string) =>
  readText(text).claims.flatMap(({ quantity, unit }) => (quantity ? [`${quantity.value} ${unit}`] : []))

test.each([
  'Thieves stole 40 cars in Tarsis; six are still missing.',
  'Some 300 weapons were stolen from a depot in Tarsis. About 100 are still missing.',
  'Two thousand ballots disappeared in Tarsis, and 200 of them are still missing.',
  'Three ships were hit off Tarsis and one is still missing.',
  'The depot in Tarsis held 900 rifles; 300 are unaccounted for.',
])('things that are not found are no missing people: %s', (text) => expect(told(text)).toEqual([]))

test.each([
  'Two boats sank off Tarsis. Forty are still missing.',
  'A flood in Tarsis destroyed 90 homes, and 40 are still missing.',
  'Thieves stole 60 cars in Tarsis. A landslide hit the town and 40 are still missing.',
])('people are: %s', (text) => expect(told(text)).toEqual(['40 people missing']))
