import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const units = (language: Language, text: string) =>
  readText(text, { language }).claims.flatMap(({ kind, unit, quantity }) =>
    quantity ? [`${quantity.value} ${kind === 'other_count' ? unit : kind}`] : [],
  )

describe('who is brought out alive is rescued, by whatever verb', () => {
  test.each([
    [
      'en',
      'Rescuers pulled three survivors from the rubble of a block in Tarsis, where 17 people have died.',
      ['3 people rescued', '17 killed'],
    ],
    [
      'en',
      'A mine caved in near Tarsis, trapping 40 miners; by nightfall 24 had been brought out alive.',
      ['24 people rescued'],
    ],
    ['en', 'Police pulled nine bodies from the rubble in Tarsis.', ['9 killed']],
    [
      'es',
      'La mina se derrumbó cerca de Tarsis; al anochecer 24 mineros habían sido sacados con vida.',
      ['24 people rescued'],
    ],
    ['es', 'Los bomberos sacaron con vida a seis personas del incendio en Tarsis.', ['6 people rescued']],
  ] as const)('%s: %s', (language, text, lines) => expect(units(language, text)).toEqual(lines))
})

describe('who has to leave home is driven out or evacuated', () => {
  test.each([
    [
      'es',
      'El incendio obligó a 4.500 vecinos a dejar sus casas cerca de Tarsis.',
      ['4500 people displaced'],
    ],
    ['es', 'El incendio obligó a 900 vecinos a evacuar en Tarsis.', ['900 people evacuated']],
    ['en', 'The flood forced 300 families to evacuate near Tarsis.', ['300 families evacuated']],
    ['en', 'The court forced 300 families to pay the fine for the fire in Tarsis.', []],
  ] as const)('%s: %s', (language, text, lines) => expect(units(language, text)).toEqual(lines))
})

describe('who is saved from a camp of captors was held there', () => {
  test.each([
    ['en', 'Troops rescued 76 women and children from a militant camp in Tarsis.', ['76 hostages_freed']],
    [
      'es',
      'Las tropas rescataron a 76 mujeres de un campamento de milicianos en Tarsis.',
      ['76 hostages_freed'],
    ],
  ] as const)('%s: %s', (language, text, lines) => expect(units(language, text)).toEqual(lines))
})
