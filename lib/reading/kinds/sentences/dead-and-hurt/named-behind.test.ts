import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('whoever is named behind somebody else is not one more', () => {
  test.each([
    ['Tres guardias murieron en Roble, según el informe de la gobernadora, Ana Vela.', ['killed 3']],
    [
      'Dos presos de Roble resultaron heridos, de acuerdo con la directora del penal, Rosa Díaz.',
      ['injured 2'],
    ],
    ['Doce internos de Roble murieron, según datos del jefe policial, Carlos Ruiz.', ['killed 12']],
    ['Tres guardias murieron en Roble, en palabras de la gobernadora, Ana Vela.', ['killed 3']],
    ['Quien mató al guardia de Roble fue otro reo, Nabor Luna.', ['killed 1']],
    ['El autor del disparo que mató al guardia de Roble fue otro reo, Nabor Luna, de 32 años.', ['killed 1']],
    [
      'Tres internos de Roble, identificados como Juan Vera, Luis Paz y Ana Gil, fueron asesinados.',
      ['killed 3'],
    ],
    ['Resultaron heridos en Roble dos guías, Luis Mora y Pedro Cruz.', ['injured 2']],
    ['Además de dos guías de Roble, murió Luis Mora.', ['killed 1']],
  ])('%s', spanish)
  test.each([
    ['The man who killed the guard at Roble prison was another inmate, Luis Mora.', ['killed 1']],
    ['Two inmates were killed at Roble prison by shots fired by a guard, Juan Ruiz, 32.', ['killed 2']],
    ['The dead man at Roble prison was an inmate, Pedro Cruz, 41.', ['killed 1']],
    ['The inmate who killed two guards at Roble prison was later found dead.', ['killed 1', 'killed 2']],
    [
      'Four inmates of Roble prison, named by police as Juan Vera, Luis Mora, Ana Gil and Pedro Cruz, were shot dead.',
      ['killed 4'],
    ],
    ['Two guards of Roble prison died, and Luis Mora was hurt.', ['injured 1', 'killed 2']],
    // Two were: one alone would be untrue, and no number stands there.
    ['Juan Vera, 30, and Luis Mora were killed at Roble prison.', []],
    ['Two guards, a nurse and Luis Mora were hurt at Roble prison.', ['injured 1']],
    ['A man identified only as Juan Vera was shot dead at Roble prison.', ['killed 1']],
  ])('%s', english)
})

describe('the stop behind an initial ends no clause', () => {
  test.each([
    ['El recluso de Roble, identificado como Juan P., fue asesinado en su celda.', ['killed 1']],
    ['Rubén A. M. fue hallado muerto en la cárcel de Roble.', ['killed 1']],
    ['El interno Rubén A. M., de 32 años, fue hallado muerto en Roble.', ['killed 1']],
    [
      'Tres internos de Roble, identificados como Juan P., Luis M. y Ana G. B., fueron asesinados.',
      ['killed 3'],
    ],
    ['Hubo una riña en el pabellón B. Nueve presos de Roble murieron.', ['killed 9']],
  ])('%s', spanish)
  test.each([
    ['The inmate of Roble prison, identified as Juan P., was killed in his cell.', ['killed 1']],
    ['The inmate, named as Juan P. A., 32, was stabbed to death at Roble prison.', ['killed 1']],
    ['Three inmates of Roble prison, identified as Juan P., Luis M. and Ana G., were killed.', ['killed 3']],
    ['A man identified only as Juan P. was shot dead at Roble prison.', ['killed 1']],
  ])('%s', english)
})
