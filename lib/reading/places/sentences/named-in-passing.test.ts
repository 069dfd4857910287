import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('where someone was brought from is not where the story goes on', () => {
  test.each([
    'Officials blamed the move of a boss from Cumbres prison.',
    'Officials blamed the transfer of a gang leader out of Cumbres prison.',
    'A gang leader had been moved from Cumbres prison the day before.',
    'The leader of the gang arrived from Cumbres prison on Sunday.',
  ])('%s', (between) =>
    english(`A riot killed nine inmates at Roble prison on Monday. ${between} Six guards were wounded.`, [
      'injured 6 @roble',
    ]),
  )
  test.each([
    'El incendio se debió a la llegada de un cargamento desde la cárcel de Cumbres.',
    'Días antes, un cabecilla había sido trasladado desde la cárcel de Cumbres.',
    'La orden llegó desde la cárcel de Cumbres.',
  ])('%s', (between) =>
    spanish(`Un motín dejó nueve muertos en la cárcel de Roble. ${between} Seis guías resultaron heridos.`, [
      'injured 6 @roble',
    ]),
  )
  test('but those who are counted were there', () => {
    english('Thirty inmates were moved from Cumbres prison. Six guards were wounded.', ['injured 6 @cumbres'])
    english('Nine inmates escaped from Cumbres prison. Six guards were wounded.', ['injured 6 @cumbres'])
    spanish('Sacaron nueve cuerpos de la cárcel de Cumbres. Hay seis heridos.', ['killed 9 @cumbres'])
  })
})

describe('where an official is says nothing of the dead', () => {
  test.each([
    'Six nurses were killed; Mayor Juan Paz flew to Tarsis.',
    'Six nurses were killed; their chief swore to stop Minister Paz, then in Tarsis, from landing.',
    'Six nurses were killed, said Mayor Juan Paz, who was in Tarsis at the time.',
    'Six nurses were killed, and the minister, on a visit to Tarsis, called for calm.',
  ])('%s', (more) => english(`Gunmen attacked a bar in Miravera on Friday. ${more}`, ['killed 6 @miravera']))
  test.each([
    'Seis enfermeras murieron; su jefe juró impedir que el ministro Paz, que estaba en Tarsis, volviera.',
    'Seis enfermeras murieron, y el ministro Paz, entonces en Tarsis, pidió calma.',
    'Seis enfermeras murieron, y el alcalde, de viaje en Tarsis, pidió calma.',
  ])('%s', (more) =>
    spanish(`Hombres armados atacaron un bar en Miravera el viernes. ${more}`, ['killed 6 @miravera']),
  )
  test('but one who was killed was there', () => {
    english('Prosecutor Juan Paz, in Tarsis for a trial, was shot dead on Monday.', ['killed 1 @tarsis'])
    spanish('El fiscal Juan Paz, que estaba en Tarsis, fue asesinado a tiros.', ['killed 1 @tarsis'])
  })
  test('and what a semicolon adds of the violence says where it was', () =>
    english('Gunmen fled on Friday. Six people were killed; the attack hit a bar in Tarsis.', [
      'killed 6 @tarsis',
    ]))
})

describe('where reporters listen says nothing of what they hear', () => {
  test.each([
    'Thirty people were hurt and nine killed, the minister told a news conference in Tarsis.',
    'Thirty people were hurt and nine killed, she told a briefing in the lakeside town of Tarsis.',
  ])('%s', (more) =>
    english(`Men attacked a bar in Miravera. ${more}`, ['killed 9 @miravera', 'injured 30 @miravera']),
  )
  test.each([
    'Treinta personas resultaron heridas y nueve murieron, dijo la ministra a la prensa en la ciudad de Tarsis.',
    'Treinta personas resultaron heridas y nueve murieron, contó ella en una rueda de prensa en Tarsis.',
  ])('%s', (more) =>
    spanish(`Hombres armados atacaron un bar en Miravera. ${more}`, [
      'killed 9 @miravera',
      'injured 30 @miravera',
    ]),
  )
  test('but what is told to have happened in a place did', () =>
    english('The minister told reporters that nine people were killed in Tarsis.', ['killed 9 @tarsis']))
})

describe('a number within the clause that tells how takes no place from the dead', () => {
  test.each([
    [
      'Seven people died, three of them burnt, when a row between two families set fire to a market in Tarsis.',
      ['killed 7 @tarsis'],
    ],
    ['Seven people were killed, three of them in Tarsis.', ['killed 7 @QV', 'killed 3 @tarsis']],
  ])('%s', english)
  test.each([
    [
      'Siete personas murieron, tres de ellas calcinadas, cuando una riña entre dos familias incendió un mercado en Tarsis.',
      ['killed 7 @tarsis'],
    ],
  ])('%s', spanish)
})

describe('a sum behind several places is of them all', () => {
  test.each([
    [
      'Four people were killed in Miravera and six in Tarsis; in all, ten people died and 14 were hurt.',
      ['killed 4 @miravera', 'killed 6 @tarsis', 'killed 10 @QV', 'injured 14 @QV'],
    ],
  ])('%s', english)
  test.each([
    [
      'Cuatro personas murieron en Miravera y seis en Tarsis, y en total hay 14 heridos.',
      ['killed 4 @miravera', 'killed 6 @tarsis', 'injured 14 @QV'],
    ],
  ])('%s', spanish)
})

describe('the same jail of a town is the one told of, wherever it lies', () => {
  test.each([
    [
      'Quince reclusos murieron el lunes en la cárcel de Roble. En 2019 murieron dos en ese mismo penal de Tarsis.',
      ['killed 15 @roble', 'killed 2 @roble'],
    ],
    [
      'Quince reclusos murieron el lunes en la cárcel de Roble. Es el peor motín desde 2019, cuando en el mismo penal de Tarsis murieron dos.',
      ['killed 15 @roble', 'killed 2 @roble'],
    ],
  ])('%s', spanish)
  test('and without "same" it is another', () =>
    spanish(
      'Quince reclusos murieron el lunes en la cárcel de Roble. En 2019 murieron dos en el penal de Tarsis.',
      ['killed 2 @tarsis-qv'],
    ))
})
