import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

// A Wednesday.
const published = '2023-05-17'
const held = (text: string, language: Language) =>
  readText(text, { language, published })
    .claims.filter(({ kind }) => kind === 'hostages_held')
    .map(({ when, historic }) => `${when?.start ?? '-'}${historic ? ' historic' : ''}`)

test.each<[Language, string, string]>([
  [
    'en',
    'Three nuns seized in Tarsis in March are still in captivity, the bishop said on Monday.',
    '2023-05-15',
  ],
  [
    'es',
    'Tres monjas secuestradas en Tarsis en marzo siguen en cautiverio, dijo el lunes el obispo.',
    '2023-05-15',
  ],
  ['en', 'Three nuns seized in Tarsis in March are still in captivity.', '-'],
  ['en', 'Twelve soldiers, kidnapped on 14 March, are still held by the rebels.', '-'],
  ['es', 'Doce soldados capturados el 14 de marzo siguen en poder de los rebeldes.', '-'],
  // What must not change.
  ['en', 'Three nuns were seized in Tarsis on Sunday.', '2023-05-14'],
  ['es', 'Tres monjas fueron secuestradas en Tarsis el domingo.', '2023-05-14'],
  ['en', 'Twelve guards seized on Monday at Roble prison are being held in the kitchen.', '2023-05-15'],
])(
  'who is held still is so when it is told, and not only when they were taken (%s): %s',
  (language, text, day) => expect(held(text, language)).toEqual([day]),
)

test.each([
  [
    'La Policía liberó a un empresario secuestrado en Tarsis y detuvo a cuatro de sus captores.',
    ['detained 4'],
  ],
  ['La Policía rescató a una niña secuestrada en Tarsis y capturó a tres hombres.', ['detained 3']],
])('who is freed is not whom the next verb tells of: %s', (text, told) =>
  expect(linesOf(leer(text), 'detained')).toEqual(told),
)

test('one who is called kidnapped and got away is one', () => {
  expect(linesOf(readText('A kidnapped teacher escaped from her captors in Tarsis on Sunday.'))).toEqual([
    'other_count 1',
  ])
  expect(linesOf(leer('Una maestra secuestrada escapó el domingo de sus captores en Tarsis.'))).toEqual([
    'other_count 1',
  ])
})
