import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('those counted twice are no further dead', () => {
  test.each([
    ['Dos de los 31 muertos de la cárcel de Roble fueron anotados por duplicado.', ['killed 31']],
    [
      'Treinta presos murieron. Un boletín daba 43; se había contado dos veces a nueve de ellos.',
      ['killed 30', 'killed 43'],
    ],
    ['Otros 11 reclusos sobrevivieron heridos.', ['injured 11']],
    ['Otros 11 reclusos sobrevivieron.', []],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual(expected))
  test.each([
    ['Two of the 31 dead of Roble prison had been listed twice.', ['killed 31']],
    ['Two inmates of Roble prison were stabbed twice.', ['injured 2']],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'killed', 'injured')).toEqual(expected),
  )
})

test('two numbers of a day, in the order of the two counts before them', () => {
  const counted = ['killed 18', 'injured 11', 'killed 6', 'injured 4']
  expect(
    linesOf(leer('Murieron 18 presos en Roble y 11 fueron heridos. El domingo eran seis y cuatro.')),
  ).toEqual(counted)
  expect(
    linesOf(readText('Eighteen inmates died in Roble and 11 were hurt. On Sunday it had been six and four.')),
  ).toEqual(counted)
})
