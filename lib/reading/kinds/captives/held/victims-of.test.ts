import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('captives told of in the words of Spanish news', () => {
  test.each([
    ['Este año, 178 uniformados han sido víctimas de secuestro en Tarsis.', ['hostages_held 178']],
    ['Doce policías fueron objeto de secuestro en Tarsis.', ['hostages_held 12']],
    ['No fueron víctimas de secuestro los seis policías de Tarsis.', []],
    ['Las 12 víctimas de secuestro fueron liberadas en Tarsis.', ['hostages_freed 12']],
    ['Doce personas fueron víctimas de homicidio en Tarsis.', ['killed 12']],
    ['Seis mujeres fueron víctimas de homicidio frustrado en Tarsis.', []],
    ['Seis hombres fueron víctimas de homicidio en grado de tentativa en Tarsis.', []],
    ['Treinta y cuatro soldados cumplen dos días retenidos por habitantes de Tarsis.', ['hostages_held 34']],
    ['Los 34 soldados completan una semana en cautiverio en Tarsis.', ['hostages_held 34']],
    // Of some that they are free, and of all others that they are held.
    [
      'Los rebeldes retuvieron a 45 militares en Tarsis. Con la salida de 12, el número de los que continúan privados de la libertad baja a 33.',
      ['hostages_freed 12', 'hostages_held 33', 'hostages_held 45'],
    ],
    [
      'Los rebeldes retuvieron a 45 militares en Tarsis. Con la salida de 12, 33 siguen retenidos.',
      ['hostages_freed 12', 'hostages_held 33', 'hostages_held 45'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
