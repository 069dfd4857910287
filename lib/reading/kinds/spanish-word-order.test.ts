import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '../testing/island'

const says = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('whom it befell may stand behind the verb and behind how or by whom it was done', () => {
  test.each([
    ['En Tarsis murió de un disparo en la cabeza un guía.', ['killed 1']],
    ['En Tarsis fueron ejecutados a balazos dos policías.', ['killed 2']],
    ['En la cárcel de Roble resultó herido con arma blanca un interno.', ['injured 1']],
    ['En la cárcel de Roble resultaron heridos por la explosión 13 presos.', ['injured 13']],
    ['En la cárcel de Roble fueron retenidos a punta de cuchillo siete guías.', ['hostages_held 7']],
    [
      'Los presos de la cárcel de Roble retenían a 57 guías. Fueron liberados a cambio de comida siete guardias.',
      ['hostages_freed 7', 'hostages_held 57'],
    ],
    ['En Tarsis no murió de un disparo un guía.', []],
  ])('%s', says)
})

describe('who was killed where others were is counted, and is no inmate for whom there is room', () => {
  test.each([
    ['En Tarsis habían asesinado a otros dos hombres en el mismo lugar.', ['killed 2']],
    ['En Tarsis hirieron a tres mujeres en un sitio cercano.', ['injured 3']],
    [
      'En la cárcel de Roble hay 2.700 personas en espacios para 1.200.',
      ['inmates_capacity 1200', 'other_count 2700'],
    ],
  ])('%s', says)
})
