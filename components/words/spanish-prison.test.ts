import { expect, test } from 'vitest'
import { spanishPrison } from './spanish-prison'

test('a prison is called in Spanish as Spanish articles call it', () => {
  expect(spanishPrison('Yopal prison', ['La Guafilla', 'cárcel de Yopal'])).toBe('cárcel de Yopal')
  expect(spanishPrison('Palmasola prison', ['Palmasola'])).toBe('cárcel de Palmasola')
  expect(spanishPrison('Arthur Road jail', [])).toBe('cárcel de Arthur Road')
})

test('a name that would be half English is left as it is', () => {
  expect(spanishPrison('Bamako Central Prison', [])).toBeNull()
  expect(spanishPrison('Old State prison', [])).toBeNull()
  expect(spanishPrison("Bimbo women's prison", [])).toBeNull()
})
