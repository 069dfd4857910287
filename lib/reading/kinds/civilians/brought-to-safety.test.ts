import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const evacuated = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ unit }) => unit === 'people evacuated')
    .map(({ quantity }) => quantity?.value)

test.each([
  ['El incendio obligó a evacuar a más de 3.000 en Tarsis.', 'es', [3000]],
  [
    'Unas 1.600 personas durmieron en albergues y 3.000 fueron evacuadas en Tarsis por el incendio.',
    'es',
    [3000],
  ],
  ['De las 500 personas de Tarsis, 300 fueron evacuadas por el incendio.', 'es', [300]],
  ['The fire killed 112 people, and 30,000 were evacuated in Tarsis.', 'en', [30000]],
  ['Some 2,000 residents fled the fire in Tarsis and another 3,000 were evacuated.', 'en', [3000]],
  // Houses, beasts and the hurt.
  ['El incendio dañó 40 casas y 30 fueron evacuadas en Tarsis.', 'es', []],
  ['El incendio obligó a evacuar tres hospitales en Tarsis.', 'es', []],
  ['Fueron evacuados 200 animales y 30 fueron sacrificados en Tarsis.', 'es', []],
  ['Los bomberos evacuaron a 12 al hospital de Tarsis.', 'es', []],
  ['The fire hurt 12 people in Tarsis, and three were evacuated by helicopter.', 'en', []],
  ['Forty homes burned in Tarsis and 30 were evacuated.', 'en', []],
] as const)('a number alone is of people where people were told of: %s', (text, language, values) => {
  expect(evacuated(text, language)).toEqual(values)
})
