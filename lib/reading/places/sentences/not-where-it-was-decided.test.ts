import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('an emergency for the whole country or all its prisons', () => {
  test('holds there, wherever it was decreed and after whatever', () => {
    spanish(
      'El presidente de Valdoria decretó el estado de excepción en todo el territorio nacional por 60 días tras el crimen de un candidato, baleado en el norte de Tarsis.',
      ['state_of_emergency 60 @QV'],
    )
    english(
      'At noon, in Tarsis, the president of Valdoria declared a state of emergency of 60 days in every prison.',
      ['state_of_emergency 60 @QV'],
    )
  })
  test('but not where the text names its provinces', () =>
    spanish(
      'El Gobierno de Valdoria decretó el estado de excepción por 60 días en Arcos y en todas las cárceles.',
      ['state_of_emergency 60 @QV-A'],
    ))
})

describe('where people are looked after, or from where they decide, nothing happened', () => {
  test('so that the wounded lie where they were hurt', () =>
    spanish('Doce agentes murieron en Tarsis por una bomba. Otros ocho heridos son atendidos en Miravera.', [
      'killed 12 @tarsis',
      'injured 8 @tarsis',
    ]))
  test('who ran a prison was not killed in it', () =>
    english(
      'Ana Paz, who ran the prison in Miravera, had been killed on 3 May with two guards wounded in the attack.',
      ['killed 1 @miravera', 'injured 2 @miravera'],
    ))
})

describe('the house in which a speaker spoke is not where it happened', () => {
  test.each([
    'Fighting broke out in Miravera. "There are 80 dead and 24 wounded," the governor said at the air base in Tarsis.',
    'Fighting broke out in Miravera. "There are 80 dead and 24 wounded," said Luis Mora at the airport of Tarsis.',
  ])('in English: %s', (text) =>
    expect(placedLines(readText(text))).toEqual(['injured 24 @miravera', 'killed 80 @miravera']),
  )
  test('in Spanish', () =>
    expect(
      placedLines(
        leer(
          'Hubo combates en Miravera. «Son 80 personas asesinadas y 24 heridas», precisó Luis Mora en la base aérea de Tarsis.',
        ),
      ),
    ).toEqual(['injured 24 @miravera', 'killed 80 @miravera']))
})
