import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText, saidLines } from '@/lib/reading/testing/island'

/** By rules alone. */
const read = (language: Language) => (text: string, lines: readonly string[]) =>
  expect(saidLines(readText(text, { language, look: () => [], doubt: () => [] }))).toEqual(lines)

describe('who was among the dead, the hurt or the hostages is counted as one of them', () => {
  test.each([
    ['Entre los muertos hay dos guías de la cárcel de Roble.', ['killed 2']],
    ['Entre los fallecidos en Tarsis se cuentan seis reclusos y un guardia.', ['killed 1', 'killed 6']],
    ['En Roble, entre los heridos figuran cinco policías.', ['injured 5']],
    ['Entre las víctimas mortales de Tarsis también se encuentran tres menores.', ['killed 3']],
    [
      'En Roble fueron retenidos 57 guías. Entre los retenidos hay siete mujeres.',
      ['hostages_held 57', 'hostages_held 7'],
    ],
    ['Entre los rehenes de la cárcel de Roble están siete policías.', ['hostages_held 7']],
    ['Dos guías de Roble figuran entre los muertos.', ['killed 2']],
    [
      'Entre los muertos por los disparos en Tarsis hay dos menores de edad y una mujer.',
      ['killed 1', 'killed 2'],
    ],
    [
      'Murieron 14 personas en la cárcel de Roble. Entre las víctimas hay doce internos y dos guardias.',
      ['killed 12', 'killed 14', 'killed 2'],
    ],
  ])('%s', read('es'))
  test.each([
    ['Among the dead are two guards of Roble prison.', ['killed 2']],
    ['Two policemen of Tarsis were among the dead.', ['killed 2']],
    ['The dead include six inmates of Roble prison and a guard.', ['killed 1', 'killed 6']],
    ['Among the hostages at Roble prison were seven policemen.', ['hostages_held 7']],
  ])('%s', read('en'))
})

describe('who was not, and who may be held or freed by the law, is none', () => {
  test.each([
    ['Entre los muertos de Roble no hay policías.', []],
    ['Entre los retenidos en el aeropuerto de Tarsis hay siete turistas.', []],
    ['Entre las víctimas de la estafa en Tarsis hay doce ancianos.', []],
  ])('%s', read('es'))
  test.each([['No guards were among the dead at Roble prison.', []]])('%s', read('en'))
})

test('"the one" among houses or events is no person', () =>
  expect(
    saidLines(
      readText(
        'At least four officers were killed on Monday in coordinated attacks on police stations in Belmonte, among them the one in Tarsis.',
      ),
    ),
  ).toEqual(['killed 4 at_least']))
