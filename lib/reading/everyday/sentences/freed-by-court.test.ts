import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const riot = 'Protesters clashed with police outside Roble prison on Monday. Police arrested 11 of them. '
const motin = 'Hubo choques frente a la cárcel de Roble el lunes. La Policía detuvo a 11 manifestantes. '

test.each([
  'A judge released eight of the 11 protesters.',
  'The judge freed eight of them.',
  'A court freed the eight protesters on Friday.',
])('whom a court lets go was no hostage: %s', (text) =>
  expect(linesOf(readText(riot + text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)

test.each([
  'Un juez liberó a ocho de los 11 manifestantes.',
  'La jueza dejó en libertad a ocho de ellos.',
  'El tribunal liberó el viernes a los ocho manifestantes.',
])('in Spanish: %s', (text) =>
  expect(linesOf(leer(motin + text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)

test.each([
  'Two officers charged with murder in Tarsis were released on Monday.',
  'Twelve soldiers convicted of murder were freed in Tarsis.',
  'Two policemen suspected of murder were held in Tarsis.',
])('nor is whom the law suspects: %s', (text) =>
  expect(linesOf(readText(text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)

test.each([
  'Dos agentes acusados de homicidio en Tarsis fueron liberados.',
  'Doce militares condenados por asesinato fueron liberados en Tarsis.',
])('in Spanish too: %s', (text) =>
  expect(linesOf(leer(text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)

test.each([
  ['Villagers in Tarsis are holding two policemen accused of theft.', 'hostages_held 2'],
  ['Two guards accused of abuse were released by the inmates in Tarsis.', 'hostages_freed 2'],
])('whoever else holds them has captives: %s', (text, line) =>
  expect(linesOf(readText(text))).toContain(line),
)

test.each([
  'Valdoria has freed six foreign medical workers who had been convicted of infecting children.',
  'The government freed six guards sentenced to death for spying.',
])('nor whom a state has convicted and lets go: %s', (text) =>
  expect(linesOf(readText(text)).filter((line) => line.startsWith('hostages'))).toEqual([]),
)
test('nor in Spanish', () =>
  expect(
    linesOf(leer('El gobierno liberó a seis guardias condenados por espionaje.')).filter((line) =>
      line.startsWith('hostages'),
    ),
  ).toEqual([]))

test('but whom inmates held, whoever frees them', () =>
  expect(linesOf(readText('The government freed six guards held by inmates of Roble prison.'))).toContain(
    'hostages_freed 6',
  ))
