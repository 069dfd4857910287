import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

test('a sum of those who are free is of more than the prison told of last', () => {
  spanish(
    'Los presos de Valdoria tenían retenidos a 137 guardias. Otros 14 fueron liberados en la cárcel de Roble, con lo que suman ya 120 los liberados.',
    ['hostages_freed 14 @roble', 'hostages_freed 120 @QV'],
  )
  spanish(
    'Los últimos 17 guardias de Valdoria fueron liberados en la cárcel de Roble. Con ellos son 137 los guardias que recuperaron la libertad.',
    ['hostages_freed 137 @QV'],
  )
  english(
    'Another 14 guards of Valdoria were freed in Roble prison, bringing the number of those freed to 120.',
    ['hostages_freed 14 @roble', 'hostages_freed 120 @QV'],
  )
})

test('what the prison itself has is its own', () => {
  english('Inmates rose up in Roble prison in Valdoria, taking 30 guards hostage.', [
    'hostages_held 30 @roble',
  ])
  spanish('El motín en la cárcel de Roble, en Valdoria, terminó. En total los rehenes fueron 22.', [
    'hostages_held 22 @roble',
  ])
  spanish('Valdoria respira: en total, 14 guardias fueron liberados en la cárcel de Roble.', [
    'hostages_freed 14 @roble',
  ])
})
