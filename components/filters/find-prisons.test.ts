import { expect, test } from 'vitest'
import { findPrisons } from './find-prisons'

const prisons = [
  {
    id: 'coast',
    name: 'Coast Penitentiary',
    province: 'Sureña',
    names: ['Penitenciaría del Litoral', 'CPL 1'],
  },
  { id: 'hill', name: 'Hill Jail', province: 'Nórdica', names: ['Cárcel de la Colina'] },
  { id: 'litoral-2', name: 'Litoral women’s prison', province: 'Sureña', names: [] },
]
const found = (typed: string) => findPrisons(prisons, typed).map(({ id }) => id)

test('a prison is found by any of its names, accents and case aside', () => {
  expect(found('penitenciaria')).toEqual(['coast'])
  expect(found('CARCEL')).toEqual(['hill'])
  expect(found('cpl 1')).toEqual(['coast'])
})

test('words may stand in any order and be cut short, but begin as typed', () => {
  expect(found('lit pen')).toEqual(['coast'])
  expect(found('toral')).toEqual([])
})

test('who bears the words in its own name comes first, and another name that bears them is told', () => {
  expect(found('litoral')).toEqual(['litoral-2', 'coast'])
  expect(findPrisons(prisons, 'litoral').map(({ also }) => also)).toEqual([null, 'Penitenciaría del Litoral'])
})

test('a province finds its prisons, also together with a name', () => {
  expect(found('surena')).toEqual(['coast', 'litoral-2'])
  expect(found('surena women')).toEqual(['litoral-2'])
})

test('nothing typed finds all; what no prison is called finds none', () => {
  expect(found('  ')).toEqual(['coast', 'hill', 'litoral-2'])
  expect(found('<b>')).toEqual([])
})
