import { expect, test } from 'vitest'
import { es } from './es'
import { many } from './es-many'

test.each([
  ['cárcel de Harrow Fell', 'solo en la cárcel de Harrow Fell'],
  ['Penitenciaría de Brask', 'solo en la Penitenciaría de Brask'],
  ['Cárcel 4', 'solo en la Cárcel 4'],
  ['penal de Sellow', 'solo en el penal de Sellow'],
  ['CDP de Brask', 'solo en el CDP de Brask'],
  ['Centro de Rehabilitación de Tarn', 'solo en el Centro de Rehabilitación de Tarn'],
])('a prison stands behind "en" with its article: %s', (name, said) => {
  expect(es.figures.alone(name)).toBe(said)
})

test.each([
  'Brask',
  'Centro Habana',
  'Penalva',
  'Carcelén',
  'El Progreso',
  'Sellow (provincia)',
  'Complejos',
])('a town or a province takes none: %s', (name) => {
  expect(es.figures.alone(name)).toBe(`solo en ${name}`)
})

test('so do those of which there are several on one spot', () => {
  expect(many.stack(3, 'cárcel de Brask')).toBe('3 hechos en la cárcel de Brask: ver la lista')
  expect(many.cluster(3, 'Brask')).toBe('3 hechos en Brask y alrededores: acercar')
})
