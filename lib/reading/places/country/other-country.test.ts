import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

test.each([
  'A bomb went off in Tarsis on Monday. Twelve people were killed in a neighbouring country.',
  'A bomb went off in Tarsis on Monday. Twelve people were killed in another country.',
])('what happened in a country that nobody names lies nowhere: %s', (text) => {
  expect(placedLines(readText(text))).toEqual(['killed 12 @null'])
})

test.each([
  'Una bomba estalló en Tarsis el lunes. Doce personas murieron en el país vecino.',
  'Una bomba estalló en Tarsis el lunes. En otro país murieron 12 personas.',
])('so too in Spanish: %s', (text) => {
  expect(placedLines(leer(text))).toEqual(['killed 12 @null'])
})

test('whom another country’s coast guard holds is not in the whole of this one', () => {
  expect(
    placedLines(
      readText('Relatives of the 27 fishermen held by the coast guard of the neighbouring country marched.'),
    ),
  ).toEqual(['detained 27 @null'])
})

test.each([
  ['A bomb went off in Tarsis on Monday. Across the country 12 people were killed.', 'QV'],
  ['A bomb went off in Tarsis on Monday. Twelve people were killed in the country.', 'QV'],
  ['Twelve people were killed in Tarsis, near the neighbouring country.', 'tarsis'],
  ['Twelve people were killed in Tarsis, the president of another country said.', 'tarsis'],
])('but at home: %s', (text, place) => {
  expect(placedLines(readText(text))).toEqual([`killed 12 @${place}`])
})

test.each([
  ['Una bomba estalló en Tarsis el lunes. En todo el país murieron 12 personas.', 'QV'],
  ['Una bomba estalló en Tarsis el lunes. Doce personas murieron en el país.', 'QV'],
  ['Doce personas murieron en Tarsis, cerca del país vecino.', 'tarsis'],
  ['Doce personas murieron en Tarsis, dijo el presidente de otro país.', 'tarsis'],
])('pero en casa: %s', (text, place) => {
  expect(placedLines(leer(text))).toEqual([`killed 12 @${place}`])
})
