import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

describe('captives whom forces recover or fly out are free, and held no more', () => {
  test.each([
    [
      'Fueron recuperados los 57 militares que se encontraban secuestrados en Tarsis: cuatro suboficiales y 53 soldados.',
      ['hostages_freed 4', 'hostages_freed 53', 'hostages_freed 57'],
    ],
    ['Los seis guardias que se encontraban retenidos en Tarsis fueron evacuados ayer.', ['hostages_freed 6']],
    ['La Cruz Roja recibió a los 28 policías que estaban secuestrados en Tarsis.', ['hostages_freed 28']],
    [
      'El obispo recibió el lunes en Tarsis a seis mujeres que fueron secuestradas en 2014.',
      ['hostages_held 6'],
    ],
    ['El papa recibió en Tarsis a seis mujeres que habían sido secuestradas en 2014.', ['hostages_held 6']],
    ['La cárcel de Roble recibió a los seis hombres que habían secuestrado a un juez.', ['hostages_held 1']],
    ['La Cruz Roja recibió a los seis policías de Tarsis que estaban secuestrados.', ['hostages_freed 6']],
    // Nobody is out yet, and the dead do not walk free.
    ['Serán evacuados los seis soldados que fueron secuestrados en Tarsis.', ['hostages_held 6']],
    ['No han sido recuperados los seis soldados que fueron secuestrados en Tarsis.', ['hostages_held 6']],
    [
      'Fueron recuperados los dos policías que habían sido secuestrados y asesinados en Tarsis.',
      ['killed 2'],
    ],
    [
      'Fueron recuperados los fusiles de los 12 soldados que están secuestrados en Tarsis.',
      ['hostages_held 12'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
  test.each([
    ['Troops recovered the 12 nurses who had been kidnapped in Tarsis on Friday.', ['hostages_freed 12']],
    ['The two officers who had been kidnapped and killed in Tarsis were recovered.', ['killed 2']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})

test.each([
  'El papa recibió en Tarsis a 12 madres de jóvenes que estaban secuestrados.',
  'El alcalde recibió en Tarsis a los familiares de los 12 policías que se encontraban secuestrados.',
])('whose kin is received is free by no word of it: %s', (text) =>
  expect(linesOf(leer(text), 'hostages_freed')).toEqual([]),
)
