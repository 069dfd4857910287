import { expect, test } from 'vitest'
import { translate } from './translate'

const catalogue = { 'The dead': 'Los muertos', 'What {} says': 'Lo que dice {}' }

test('a sentence is said in the other language, with the name that stands in it as it is', () => {
  expect(translate(catalogue, 'The dead')).toBe('Los muertos')
  expect(translate(catalogue, 'What El $& Faro says')).toBe('Lo que dice El $& Faro')
})

test('more than one name may stand in it', () => {
  const names = { '"{}" points back at {}': '«{}» remite a {}' }
  expect(translate(names, '"the jail" points back at Roble prison')).toBe('«the jail» remite a Roble prison')
})

test('what the catalogue lacks is not made up', () => {
  expect(translate(catalogue, 'The dead, by day')).toBeNull()
  expect(translate(catalogue, 'What El Faro said')).toBeNull()
})
