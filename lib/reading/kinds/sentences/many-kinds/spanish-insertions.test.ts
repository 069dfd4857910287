import { describe, expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

/** Every line of a sentence but the bare act of violence, which may stand beside any toll. */
const figures = (text: string) => linesOf(leer(text)).filter((line) => line !== 'attack -')

describe('Spanish insertions and rests', () => {
  test.each([
    ['El asesinato de un fiscal conmocionó al país.', ['killed 1']],
    ['La muerte de un guardia encendió la protesta.', ['killed 1']],
    ['La muerte de su madre marcó al escritor.', []],
  ])('deaths of one: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Anoche salieron de Tarsis, la capital regional, otros 120 agentes.', ['troops_deployed 120']],
    ['Abandonaron la cárcel, uno tras otro, los últimos nueve funcionarios retenidos.', ['hostages_freed 9']],
    ['Donde entran, con suerte, 1.100, hay 2.850 presos.', ['inmates_capacity 1100', 'other_count 2850']],
    [
      'La Fiscalía General del Estado elevó a 17 los muertos y a 30 los evadidos por el ataque.',
      ['killed 17', 'escaped 30'],
    ],
    ['El alcalde, 12 concejales y tres policías llegaron al acto.', []],
  ])('insertions and rests: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Agentes abortaron el intento de fuga de siete internas.', ['other_count 7']],
    ['Es mentira que haya 40 muertos.', ['unconfirmed_report 40']],
    ['Los amotinados entregaron sanos y salvos a los 14 custodios.', ['hostages_freed 14']],
    ['Un interno fue decapitado y otros dos aparecieron colgados.', ['killed 1', 'killed 2']],
    [
      'La cárcel, pensada para 2.000 personas, aloja hoy a 5.600.',
      ['inmates_capacity 2000', 'other_count 5600'],
    ],
    ['Allí purgan condena 1.300 reos.', ['other_count 1300']],
  ])('attempts, denials and states: %s', (text, expected) => expect(figures(text)).toEqual(expected))
})
