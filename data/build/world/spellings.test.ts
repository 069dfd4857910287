import { expect, test } from 'vitest'
import { demonymsOf } from '../demonyms'
import { coreOf, withoutNouns } from './area-names'
import { spellingsOf } from './spellings'
import { isUsableName } from './usable-name'

test.each([
  ['Łódź', ['Łódź', 'Lódź']],
  ['Donostia / San Sebastián', ['Donostia', 'San Sebastián']],
  ['Saint Croix', ['Saint Croix', 'St. Croix']],
  ['St. Ives', ['St. Ives', 'Saint Ives']],
  ["N'Djamena", ["N'Djamena", 'NDjamena']],
  ['York (England)', ['York']],
  ['Mount Isa', ['Mount Isa', 'Mt. Isa']],
])('%s is printed as %j', (name, spellings) => {
  expect(spellingsOf(name)).toEqual(spellings)
})

test.each(['LAX', 'mosko', 'Москва', 'Au', 'Zone 51', '莫斯科', ''])(
  '"%s" is no name of a newspaper',
  (name) => {
    expect(isUsableName(name)).toBe(false)
  },
)

test.each([
  ['Provincia di Roma', 'Roma'],
  ['Donetsk Oblast', 'Donetsk'],
  ['Departamento del Cauca', 'Cauca'],
  ['Orange County', null],
  ['Texas', null],
  ['District', null],
])('%s without its nouns is %s', (name, rest) => {
  expect(withoutNouns(name)).toBe(rest)
})

test('two records of one area have a core in common', () => {
  expect(coreOf('Nairobi County')).toBe(coreOf('Nairobi'))
  expect(coreOf('Muhafazat Dimashq')).toBe(coreOf('Dimashq Governorate'))
})

test('what a people are called in all its forms', () => {
  expect(
    demonymsOf({ id: 'XA', en: ['Honduran', 'Irish', 'Dutchmen'], es: ['hondureño', 'francés', 'alemán'] }),
  ).toEqual([
    ...['Honduran', 'Hondurans', 'Irish', 'Dutchmen'],
    ...['hondureño', 'hondureña', 'hondureños', 'hondureñas'],
    ...['francés', 'francesa', 'franceses', 'francesas'],
    ...['alemán', 'alemana', 'alemanes', 'alemanas'],
  ])
})
