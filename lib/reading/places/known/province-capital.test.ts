import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('the capital of a province is the town of it that the article names', () => {
  test.each([
    'Shots were fired in Tarsis. Nine people were killed in the capital of Belmonte province.',
    "Shots were fired in Tarsis. Nine people were killed in Belmonte's capital.",
    'A bomb went off in the Belmonte capital, killing nine. Tarsis is quiet.',
  ])('%s', (text) => english(text, ['killed 9 @tarsis']))
  test.each([
    'Hubo disparos en Tarsis. En la capital de Belmonte murieron nueve personas.',
    'Nueve murieron en la capital de Belmonte. El ataque en Tarsis fue el lunes.',
    'Hubo disparos en Tarsis y otra vez en Miravera. En la capital belmontina murieron nueve personas.',
  ])('%s', (text) => spanish(text, ['killed 9 @tarsis']))
  test('and not the only town that it names, where that is another', () => {
    english('Four people were killed in Miravera. Nine died in the capital of Arcos.', ['killed 9 @QV-A'])
    spanish('Cuatro murieron en Miravera. En la capital de Arcos murieron nueve.', ['killed 9 @QV-A'])
  })
  test('and the province where it names none, the country for its own capital', () => {
    spanish('En la capital de Belmonte murieron nueve personas.', ['killed 9 @QV-B'])
    spanish('Hubo seis heridos en Tarsis. En la capital murieron nueve personas.', ['killed 9 @puerto-lago'])
    english('Six were hurt in Tarsis. Nine were killed in the capital.', ['killed 9 @puerto-lago'])
    english('Nine were killed in Belmonte. Tarsis was quiet.', ['killed 9 @QV-B'])
  })
})

describe('a bar, a square or a district with a name is nobody who only happens to be in a town', () => {
  test.each([
    'Nueve muertos dejó la matanza ocurrida en un billar de la colonia Victoria, de Tarsis, en el norte de Valdoria.',
    'Nueve personas murieron frente a la cancha del barrio Los Pinos, en Tarsis.',
    'Nueve personas murieron a dos cuadras del parque Ana Paz, de Tarsis.',
    'Dispararon contra la discoteca Noche Azul, de Tarsis, y mataron a nueve personas.',
  ])('%s', (text) => expect(placedLines(leer(text))).toEqual(['killed 9 @tarsis']))
  test.each([
    'Nine people were killed two blocks from the Blue Moon bar, in Tarsis.',
    'Nine were killed outside the Luz Azul market, near Tarsis.',
  ])('%s', (text) => expect(placedLines(readText(text))).toEqual(['killed 9 @tarsis']))
  test('but a mayor is', () =>
    spanish('Nueve murieron en Miravera; el alcalde Juan Paz, en Tarsis, pidió calma.', [
      'killed 9 @miravera',
    ]))
})

describe('a jail told by its town is one of two that "the first" may mean', () => {
  test.each([
    'De los fallecidos, 14 corresponden al centro de Miravera, en Arcos, y ocho a la cárcel de Cumbres. En el primero de los penales se fugaron 78 reos.',
    'Hubo 14 muertos en el penal de Miravera y ocho en la cárcel de Cumbres. En el primero de los penales se fugaron 78 reos.',
  ])('%s', (text) => spanish(text, ['escaped 78 @miravera-1']))
  test('and "the facility" is the last one so told', () =>
    spanish(
      'Un tiroteo en la cárcel de Roble dejó seis presos muertos. Otro choque en el penal de Miravera dejó dos heridos. El recinto aloja a 200 reos.',
      ['other_count 200 @miravera-1'],
    ))
})
