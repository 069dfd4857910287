import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import { toponymSchema } from '@/lib/model/reading'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])
const read = (text: string) => geoparse(text, 'en', gazetteer, ['EC'])
const reasonFor = (text: string, name: string) => read(text).find((toponym) => toponym.text === name)?.reason

test('every toponym is what the contract says', () => {
  for (const toponym of read(
    'Riots in Guayaquil (Guayas), at Turi jail and at the Black Ridge prison in Peru.',
  ))
    expect(toponymSchema.parse(toponym)).toEqual(toponym)
})

test('a prison named after its province is the one that the article names elsewhere', () => {
  const text = 'Guards were held at Guayas prison. Guayas Regional prison stayed calm all night.'
  expect(read(text).map(({ place }) => place?.id)).toEqual(['guayas-4', 'guayas-4'])
  expect(reasonFor(text, 'Guayas prison')).toContain('also names Guayaquil Regional prison')
})

test('else it is the largest one there, and the reason says by how many people', () => {
  const text = 'Guards were held at Guayas prison.'
  expect(read(text)[0]?.place?.id).toBe('guayas-1')
  expect(reasonFor(text, 'Guayas prison')).toMatch(
    /5 prisons are known in Guayas.*largest, with up to [\d]+ people/,
  )
})

test('the only prison of a province needs no more than its name', () => {
  expect(reasonFor('A riot at the Pastaza prison ended.', 'Pastaza prison')).toContain('Puyo prison')
})

test('a town beside its province is the town in it', () => {
  const text = 'Police searched houses in La Esperanza, Imbabura, on Monday.'
  expect(read(text).map(({ place }) => place?.province)).toEqual(['EC-I', 'EC-I'])
  expect(reasonFor('Police searched houses in Bolívar, Carchi, on Monday.', 'Bolívar')).toContain(
    'Carchi beside it',
  )
})

test('a name that several towns bear stays open, and the reason names where they lie', () => {
  const [toponym] = read('A patrol was shot at in San Antonio on Monday.')
  expect(toponym?.place).toBeNull()
  expect(toponym?.reason).toMatch(/Imbabura.*nothing in the article tells them apart/)
})

test('unless the article names the province of one of them', () => {
  const [toponym] = read('A patrol was shot at in San Antonio on Monday. The governor of Imbabura came.')
  expect(toponym?.place?.province).toBe('EC-I')
  expect(toponym?.reason).toContain('Imbabura, which the article names')
})

test('changing the name in the text changes the place', () => {
  const ids = (name: string) =>
    read(`There were 53 guards held in ${name} jail alone.`).map(({ place }) => place?.id)
  expect([ids('Turi'), ids('Latacunga'), ids('Riobamba')]).toEqual([
    ['azuay-1'],
    ['cotopaxi-1'],
    ['chimborazo-1'],
  ])
})
