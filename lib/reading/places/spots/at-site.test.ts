import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

type Claims = ReturnType<typeof readText>['claims']
const placeOf = (claims: Claims) => claims.find(({ quantity }) => quantity?.value === 12)?.place?.name

const before = 'Nine people died in Tarsis on Monday. '
const antes = 'Nueve personas murieron en Tarsis el lunes. '

test.each([
  'On Friday gunmen killed 12 people at a clinic in Miravera.',
  'On Friday a blast at a shopping centre in Miravera killed 12 people.',
  'On Friday a drone struck a TV station in Miravera, killing 12 people.',
])('%s', (text) => expect(placeOf(readText(before + text).claims)).toBe('Miravera'))

test.each([
  'El viernes hombres armados mataron a 12 personas en una base militar de Miravera.',
  'El viernes hombres armados mataron a 12 personas en una comisaría de Miravera.',
  'El viernes un ataque contra un campo de refugiados de Miravera dejó 12 muertos.',
  'El viernes un ataque contra una residencia de ancianos de Miravera dejó 12 muertos.',
])('%s', (text) => expect(placeOf(leer(antes + text).claims)).toBe('Miravera'))

test('where the hurt are cared for, who tells of it and who was sent are not where it happened', () => {
  const elsewhere = [
    'Gunmen killed 12 people in Tarsis on Monday, doctors at a clinic in Miravera said.',
    'Soldiers from a base in Miravera killed 12 people in Tarsis.',
    'Gunmen hurt 12 people in Tarsis, who were taken to a clinic in Miravera.',
  ]
  for (const text of elsewhere) expect(placeOf(readText(text).claims)).toBe('Tarsis')
  expect(placeOf(leer('Soldados de una base de Miravera mataron a 12 personas en Tarsis.').claims)).toBe(
    'Tarsis',
  )
})

test('whoever belongs to a house of whom nothing closer is told is there', () =>
  expect(
    placeOf(readText(`${before}Twelve pupils from a school in Miravera were killed on Friday.`).claims),
  ).toBe('Miravera'))
