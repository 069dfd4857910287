import { expect, test } from 'vitest'
import { datedLines } from '@/lib/reading/testing/island'

test('days counted from a day that the sentence names are not counted from one told of before', () => {
  const text =
    'A bystander was killed on Monday in Tarsis. Poe took over 12 days after the July 7, 2021, killing of President Luis Paz at his home.'
  expect(datedLines(text, 'en', 'killed')).toEqual(['killed 1: 2023-05-15', 'killed 1: 2021-07-07'])
  const shot =
    'A bystander was killed on Monday in Tarsis. Three men were shot dead two days after the March 5 attack on Roble prison.'
  expect(datedLines(shot, 'en', 'killed attack')).toEqual([
    'killed 1: 2023-05-15',
    'killed 3: 2023-03-07',
    'attack: 2023-03-05',
  ])
  const spanish =
    'Un peatón murió el lunes en Tarsis. Poe asumió 12 días después del asesinato del 7 de julio de 2021 del presidente Luis Paz en su casa.'
  expect(datedLines(spanish, 'es', 'killed')).toEqual(['killed 1: 2023-05-15', 'killed 1: 2021-07-07'])
})

test.each<[string, 'en' | 'es']>([
  [
    'Dos días después del alud que arrasó el barrio, los rescatistas hallaron ayer dos cuerpos en Tarsis.',
    'es',
  ],
  ['Two days after the slide that swept the district, rescuers found two bodies yesterday in Tarsis.', 'en'],
])('a clause about what the days are counted from ends at its comma: %s', (text, language) =>
  expect(datedLines(text, language, 'killed')).toEqual(['killed 2: 2023-05-16']),
)
