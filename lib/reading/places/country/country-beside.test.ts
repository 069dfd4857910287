import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

test('a number beside the name of a country is of that country, wherever a part of it fell', () => {
  spanish(
    'El año pasado 316 presos perdieron la vida en Valdoria a manos de otros, 119 de ellos en la cárcel de Roble.',
    ['killed 316 @QV', 'killed 119 @roble'],
  )
  spanish('Han asesinado en el país a 11 guías, y tres siguen secuestrados en Tarsis. Valdoria los llora.', [
    'killed 11 @QV',
    'hostages_held 3 @tarsis',
  ])
  english(
    'Last year 316 inmates were killed in Valdoria, 119 of them in one day in March, at Roble prison.',
    ['killed 316 @QV', 'killed 119 @roble'],
  )
})

test('of a number told before at a prison the country behind the sum says nothing', () => {
  spanish(
    'Otros 14 guardias fueron liberados en la cárcel de Roble, con lo que suman ya 120 los liberados de los 137 que estaban en poder de los presos en Valdoria.',
    ['hostages_freed 14 @roble', 'hostages_held 137 @QV'],
  )
})

test('a prison that the country only frames keeps its own', () => {
  spanish('Doce presos murieron en Valdoria en un motín en la cárcel de Roble.', ['killed 12 @roble'])
  english('Twelve inmates died in Valdoria in a riot at Roble prison.', ['killed 12 @roble'])
})

test('what is told of all of a country is of the country, though the text tells of a prison before and of a town behind', () => {
  spanish(
    'En la cárcel de Roble murieron dos reos. Al menos 10 muertos, entre ellos una jueza, ha dejado en todo Valdoria una jornada violenta, con Tarsis como foco.',
    ['killed 10 at_least @QV', 'killed 2 @roble'],
  )
  english(
    'Two inmates died at Roble prison. At least ten people were killed across Valdoria, eight of them in Tarsis.',
    ['killed 10 at_least @QV', 'killed 8 @tarsis'],
  )
})
