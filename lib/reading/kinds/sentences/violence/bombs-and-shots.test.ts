import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(linesOf(readText(text), 'attack')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) =>
  expect(linesOf(leer(text), 'attack')).toEqual(lines)

describe('bombs are as many attacks as went off', () => {
  test.each([
    ['Two cars packed with fuel blew up in Tarsis.', ['attack 2']],
    ['Two cars packed with fuel were found in Tarsis.', []],
    ['Police stopped two cars packed with fuel before a third blew up in Tarsis.', ['attack -']],
    ['Grenades were thrown at three points of Tarsis.', ['attack 3']],
    ['Stones were thrown at three points of Tarsis.', []],
  ])('%s', english)
  test.each([
    ['Anoche estallaron en Tarsis dos vehículos cargados con dinamita.', ['attack 2']],
    ['Anoche hallaron en Tarsis dos vehículos cargados con dinamita.', []],
  ])('%s', spanish)
})

describe('whoever hears shots tells of an attack, and so does trouble that breaks out', () => {
  test.each([
    ['Shots rang out again at Roble prison on Thursday.', ['attack -']],
    ['Bells rang out at Roble prison on Thursday.', []],
    ['Blasts have been heard at Roble prison since Tuesday.', ['attack -']],
    ['No shots were heard at Roble prison on Thursday.', []],
    ['Trouble broke out before dawn in Roble prison.', ['attack -']],
    ['Measles broke out before dawn in Roble prison.', []],
    ['A grenade landed in the yard of a judge in Tarsis.', ['attack -']],
    ['A helicopter landed in the yard of a judge in Tarsis.', []],
    ['Special police units stormed the compound in Tarsis.', []],
    ['Masked men stormed the compound in Tarsis.', ['attack -']],
  ])('%s', english)
})

describe('each place of a sentence has an attack of its own', () => {
  test.each([
    [
      'In Miravera a grenade was hurled at a police post and in Tarsis a van exploded.',
      ['attack -', 'attack -'],
    ],
    ['In Miravera a grenade was hurled at a police post and a van exploded.', ['attack -']],
  ])('%s', english)
  test('in a list', () =>
    spanish(
      'En Miravera hombres armados asaltaron una unidad de policía, en Tarsis arrojaron una granada y en Puerto Lago estalló un coche bomba.',
      ['attack -', 'attack -', 'attack -'],
    ))
})

describe('violence that is only talked or explained is no new attack', () => {
  test.each([
    ['On Tuesday rumours of a riot sent relatives to the gates of Roble prison.', []],
    ['Two inmates died in Roble prison. Local media linked the riot to a transfer from Tarsis.', []],
    ['Most of the victims in Tarsis were stabbed, not shot.', []],
  ])('%s', english)
  test.each([
    ['El alcalde habló de un supuesto amotinamiento en la cárcel de Roble.', []],
    ['El alcalde habló de un amotinamiento en la cárcel de Roble.', ['attack -']],
  ])('%s', spanish)
})
