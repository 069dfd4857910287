import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives let go whom a noun counts, or who are named last', () => {
  test.each([
    [
      'Prisoners freed the staff of Roble prison whom they had held hostage. The last to walk out were 46 in Tarsis and 13 in Miravera.',
      ['hostages_freed -', 'hostages_freed 13', 'hostages_freed 46'],
    ],
    [
      'All the hostages were freed. The last to be released, 46 guards and 13 employees, had been kept at Roble prison.',
      ['hostages_freed -', 'hostages_freed 13', 'hostages_freed 46'],
    ],
    [
      'All the prison staff taken hostage in Tarsis are free: 58 guards and 20 clerks.',
      ['hostages_freed -', 'hostages_freed 20', 'hostages_freed 58'],
    ],
    [
      'Hostages were held at Roble prison. The last to leave the meeting, a minister, named 12 guards.',
      ['hostages_held -'],
    ],
  ])('%s', english)
  test.each([
    [
      'Los guías de Roble estuvieron retenidos. La Defensoría acompañó la salida de 27 servidores penitenciarios y de otros 19 en Tarsis.',
      ['hostages_freed 19', 'hostages_freed 27', 'hostages_held -'],
    ],
    [
      'El motín terminó de madrugada con la salida de los últimos 11 guardias que retenía la banda en Roble.',
      ['hostages_freed 11'],
    ],
    [
      'Los guías de Roble estuvieron retenidos. El viernes terminó el encierro de 50 guías y siete policías.',
      ['hostages_freed 50', 'hostages_freed 7', 'hostages_held -'],
    ],
    [
      'Los guías de Roble estuvieron retenidos. Las familias exigen la salida de 12 guías.',
      ['hostages_held -'],
    ],
    [
      'Los guías de Roble estuvieron retenidos. El ministro confirmó la salida de 400 policías hacia Tarsis.',
      ['hostages_held -', 'troops_deployed 400'],
    ],
    [
      'Los presos de Roble retuvieron a 37 guías. Todos están ya en libertad, si bien la entidad lamentó lo ocurrido.',
      ['hostages_freed 37', 'hostages_held 37'],
    ],
    [
      'Siete guardias estuvieron horas en poder de los presos de Roble, hasta que los sacó un grupo táctico.',
      ['hostages_freed 7', 'hostages_held 7'],
    ],
    ['Ya no quedan guías en manos de los presos de Roble.', []],
    ['Los presos de Roble retuvieron a 37 guías y al director.', ['hostages_held 1', 'hostages_held 37']],
    [
      'Los presos de Roble retuvieron a 37 guías; 20 de ellos fueron puestos a salvo. Faltan seis en Tarsis.',
      ['hostages_freed 20', 'hostages_held 37', 'hostages_held 6'],
    ],
  ])('%s', spanish)
})

test.each([
  [
    'Varios guías de Roble eran rehenes. A media mañana eran 44 los que habían salido.',
    ['hostages_freed 44', 'hostages_held -'],
  ],
  [
    'Varios guías de Roble eran rehenes. Hay 31 guías sin libertad en la cárcel, y 75 que ya la recuperaron.',
    ['hostages_freed 75', 'hostages_held -', 'hostages_held 31'],
  ],
  [
    'De los guías que habían sido retenidos, aún no dejan salir a 17; el resto, 120, está a salvo.',
    ['hostages_freed 120', 'hostages_held 17'],
  ],
])('%s', spanish)
