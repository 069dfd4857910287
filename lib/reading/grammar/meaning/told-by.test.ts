import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const injured = (text: string) => linesOf(leer(text), 'injured')

test.each([
  'La Policía golpeó a dos bandas en Tarsis.',
  'Los presos de Roble golpearon a tres bandas rivales.',
  'Dos cárteles fueron golpeados por la Policía en Tarsis.',
  'Los presos de Roble golpearon a dos grupos rivales.',
])('a gang that is beaten is nobody hurt: %s', (text) => expect(injured(text)).toEqual([]))

test.each([
  ['Los presos de Roble golpearon a tres guías.', ['injured 3']],
  ['Los presos de Roble golpearon a tres miembros de una banda.', ['injured 3']],
])('its members are: %s', (text, lines) => expect(injured(text)).toEqual(lines))

test('patients whom nobody counts are whoever falls ill', () => {
  expect(
    linesOf(readText('A field hospital was set up in Tarsis to help treat patients.'), 'injured'),
  ).toEqual([])
  expect(
    linesOf(readText('The hospital in Tarsis treated 12 patients with gunshot wounds.'), 'injured'),
  ).toEqual(['injured 12'])
})
