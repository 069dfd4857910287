import { expect, test } from 'vitest'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'

test('a sign says that it is a prison, once', () => {
  expect(['Harrow Fell', 'Harrow Fell prison', 'Litoral Penitentiary'].map(en.map.prison)).toEqual([
    'Harrow Fell, prison',
    'Harrow Fell prison',
    'Litoral Penitentiary',
  ])
  expect(['Harrow Fell', 'cárcel de Turi', 'Penitenciaría del Litoral'].map(es.map.prison)).toEqual([
    'Harrow Fell, cárcel',
    'cárcel de Turi',
    'Penitenciaría del Litoral',
  ])
})
