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

test('a Portuguese name is no Spanish one', () => {
  const altamira = [
    'Centro de Recuperação Regional de Altamira',
    'Centro de Recuperación Regional de Altamira',
  ]
  expect(spanishPrison('Altamira prison', altamira)).toBe('Centro de Recuperación Regional de Altamira')
  expect(spanishPrison('Serra prison', ['Complexo da Serra', 'Complejo do Vale', 'Presidio da Serra'])).toBe(
    'cárcel de Serra',
  )
  expect(spanishPrison('Pinheiros detention center', ['Centro de Detenção de Pinheiros'])).toBeNull()
})

test('of several names the one that says the place is taken, and where none does the place is said', () => {
  expect(spanishPrison('La Vega prison', ['cárcel de El Pinito', 'cárcel de La Vega'])).toBe(
    'cárcel de La Vega',
  )
  expect(spanishPrison('Lurigancho prison', ['penal de San Pedro', 'Lurigancho'])).toBe(
    'cárcel de Lurigancho',
  )
  expect(spanishPrison('San Pedro prison', ['cárcel de San Juan', 'penal de San Pedro'])).toBe(
    'penal de San Pedro',
  )
  expect(spanishPrison('La 40 prison', ['cárcel La 40'])).toBe('cárcel La 40')
  expect(spanishPrison('National Penitentiary', ['Penitenciaría Nacional'])).toBe('Penitenciaría Nacional')
})
