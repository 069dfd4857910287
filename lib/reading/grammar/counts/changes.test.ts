import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const lines = (text: string) =>
  leer(text).claims.flatMap(({ quantity, status }) => (quantity ? [`${quantity.value} ${status}`] : []))

test.each([
  [
    'El número de muertos subió a 224, tras el hallazgo de dos cuerpos en Tarsis.',
    ['224 reported', '2 reported'],
  ],
  [
    'Los muertos por el alud subieron a 31 en Tarsis con la muerte de dos heridos.',
    ['31 reported', '2 reported'],
  ],
  ['El número de muertos subió en Tarsis a 137 de 96.', ['137 reported', '96 superseded']],
  ['Los muertos en Tarsis subieron a 31 de los 24 del lunes.', ['31 reported', '24 superseded']],
])('only what a count was before is outdated: %s', (text, told) => expect(lines(text)).toEqual(told))

test('the count of another sort that follows is not what it was before', () => {
  const text =
    'The agency in Tarsis lowered the toll to 224 from 232 and raised the number of missing to 135.'
  const told = readText(text).claims.map(
    ({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`,
  )
  expect(told).toEqual(['killed 224 reported', 'killed 232 superseded', 'other_count 135 reported'])
})
