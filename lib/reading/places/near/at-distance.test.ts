import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const antes = 'Un motín en la cárcel de Miravera dejó 17 muertos.'
const before = 'A riot at Miravera prison left 17 dead.'

describe('what happens at a distance from a prison is not in it', () => {
  test.each([
    'Dos guías fueron asesinados a tres kilómetros de la cárcel.',
    'Dos guías murieron baleados a pocas cuadras del penal.',
    'Los cuerpos de dos guías asesinados fueron hallados a unos 500 metros de la cárcel.',
    'Un coche bomba estalló a 100 metros de la prisión y mató a dos personas.',
    'A 2 km de la cárcel fueron asesinados dos guías.',
    'Dos guías fueron asesinados a poca distancia del penal.',
  ])('but in its town: %s', (text) =>
    expect(placedLines(leer(`${antes} ${text}`))).toContain('killed 2 @miravera'),
  )
  test.each([
    'Two guards were shot dead 3 km from the prison.',
    'Two guards were gunned down a few blocks from the jail.',
    'Two guards were shot dead half a mile from Miravera prison.',
    'A car bomb exploded 100 metres outside the prison, killing two people.',
    'Two guards were gunned down two blocks away from the prison.',
  ])('but in its town: %s', (text) =>
    expect(placedLines(readText(`${before} ${text}`))).toContain('killed 2 @miravera'),
  )
  test.each([
    'Two guards were shot dead 20 km from the prison.',
    'Two guards were shot dead about 15 miles from Miravera prison.',
    'Two guards were shot dead 12 kilometres from Miravera.',
    'Two guards were shot dead far from the prison.',
  ])('farther away in its province: %s', (text) =>
    expect(placedLines(readText(`${before} ${text}`))).toContain('killed 2 @QV-A'),
  )
  test('and beyond what a province may measure, in its country', () => {
    expect(placedLines(leer(`${antes} Dos guías fueron asesinados a 90 km de Miravera.`))).toContain(
      'killed 2 @QV',
    )
    expect(placedLines(readText(`${before} Two guards were killed two hours from the prison.`))).toContain(
      'killed 2 @QV',
    )
  })
})

test.each([
  'A riot at the prison, 3 km from Tarsis, killed two guards.',
  'Two guards died at the prison, which lies 3 km from Tarsis.',
  'Two guards died in the prison located 3 km from the port.',
])('how far away the prison lies says nothing of that: %s', (text) =>
  expect(placedLines(readText(`${before} ${text}`))).toContain('killed 2 @miravera-1'),
)
test.each([
  'Dos guías murieron en la cárcel, a 3 km de Tarsis.',
  'Dos guías murieron en el penal, que se encuentra a una hora de Tarsis.',
])('how far away the prison lies says nothing of that: %s', (text) =>
  expect(placedLines(leer(`${antes} ${text}`))).toContain('killed 2 @miravera-1'),
)
