import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

test.each([
  [
    'Two nuns and the driver of their bus were kidnapped on Monday in Tarsis.',
    ['hostages_held 1', 'hostages_held 2'],
  ],
  ['The gang freed two guards and the driver on Monday in Tarsis.', ['hostages_freed 1', 'hostages_freed 2']],
  [
    'The gang freed two nuns, as well as the driver, on Monday in Tarsis.',
    ['hostages_freed 1', 'hostages_freed 2'],
  ],
  ['The gang holds two nuns and the mayor asked for help in Tarsis.', ['hostages_held 2']],
])('the one beside those counted is one more: %s', (text, lines) =>
  expect(saidLines(readText(text))).toEqual(lines),
)

test.each([
  [
    'Los dos hermanos que quedaban en poder de sus captores, así como el maestro Luis Paz, fueron liberados el lunes en Tarsis.',
    ['hostages_freed 1', 'hostages_freed 2'],
  ],
  [
    'Siguen cautivos los seis hermanos y el maestro raptados el 23 de abril en Tarsis.',
    ['hostages_held 1', 'hostages_held 6'],
  ],
  ['La banda liberó a dos monjas y el chofer contó lo ocurrido en Tarsis.', ['hostages_freed 2']],
])('in Spanish: %s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))

test('the day of the taking is none on which both are held', () => {
  const { claims } = readText(
    'Two brothers and a teacher kidnapped in Tarsis in February are still in the hands of the kidnappers.',
  )
  expect(claims.map(({ quantity, when, historic }) => [quantity?.value, when, historic])).toEqual([
    [2, null, false],
    [1, null, false],
  ])
})
