import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const numbers = (reading: ReturnType<typeof readText>): string[] =>
  saidLines(reading)
    .map((line) => line.split(' ').slice(0, 2).join(' '))
    .sort()

describe('those gone and driven out, in the words of agencies', () => {
  test.each([
    [
      'More than 300 girls could not be accounted for after a head count in Tarsis on Friday.',
      ['other_count 300'],
    ],
    ['All 300 girls have been accounted for in Tarsis.', []],
    [
      'Gunmen abducted 276 girls in Tarsis. About 100 of them are still missing.',
      ['hostages_held 276', 'other_count 100'],
    ],
    [
      'More than 690,000 people are displaced in the north; of these, 124,000 are in Belmonte.',
      ['other_count 124000', 'other_count 690000'],
    ],
  ])('%s', (text, lines) => expect(numbers(readText(text))).toEqual(lines))
  test.each([
    [
      'Hombres armados secuestraron a 276 niñas en Tarsis. Unas 100 siguen desaparecidas.',
      ['hostages_held 276', 'other_count 100'],
    ],
    [
      'Más de 690.000 personas se encuentran desplazadas en el norte; de ellas, 124.000 en Belmonte.',
      ['other_count 124000', 'other_count 690000'],
    ],
    [
      'Más de 690.000 personas están desplazadas en el norte; de ellas, 124.000 volvieron a Belmonte.',
      ['other_count 690000'],
    ],
  ])('%s', (text, lines) => expect(numbers(leer(text))).toEqual(lines))
})

describe('the clock of a live report counts nobody', () => {
  test.each([
    '12.10 Two soldiers were killed in a gun battle in Tarsis.',
    '9.45 Gunmen killed two soldiers in Tarsis.',
  ])('%s', (text) => expect(saidLines(readText(text))).toContain('killed 2'))
  test('en español', () =>
    expect(saidLines(leer('12.10 Dos soldados murieron en un tiroteo en Tarsis.'))).toContain('killed 2'))
})

describe('a curfew in the perfect tense is no tax', () => {
  test.each([
    'Las autoridades han impuesto un toque de queda en Tarsis.',
    'Las autoridades han impuesto un toque de queda de 24 horas en Tarsis.',
  ])('%s', (text) =>
    expect(leer(text).claims.map(({ kind, place }) => `${kind} ${place?.name}`)).toEqual([
      'rights_suspended Tarsis',
    ]),
  )
})
