import { describe, expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const days = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind !== 'attack')
    .map(({ kind, when }) => `${kind} ${when?.start === when?.end ? (when?.start ?? '-') : 'long'}`)

/** Published on a Wednesday. */
const published = '2024-01-10'

describe('an entry of a live report is of the day that it or the heading tells', () => {
  test.each<[string, string[]]>([
    [
      'Así fue, hora por hora, el martes 9 de enero en Valdoria\n\n02:30. Tres policías mueren en Tarsis.\n\n04:00. Escapan 39 presos de la cárcel de Roble.',
      ['killed 2024-01-09', 'escaped 2024-01-09'],
    ],
    [
      'Sábado, 17:45. Murieron tres policías en Tarsis. Otros dos resultaron heridos.',
      ['killed 2024-01-06', 'injured 2024-01-06'],
    ],
    ['Viernes, 20:00. Llegan a Tarsis los primeros 600 soldados.', ['troops_deployed 2024-01-05']],
    // No day is told.
    ['02:30. Murieron tres policías en Tarsis.', ['killed -']],
    [
      'Sábado, 17:45. Murieron tres policías en Tarsis.\n\nDos guardias resultaron heridos en Miravera.',
      ['killed 2024-01-06', 'injured -'],
    ],
    ['Sábado, 17:45. La cárcel de Roble es para 400 internos.', ['inmates_capacity -']],
  ])('%s', (text, expected) => expect(days(readText(text, { language: 'es', published }))).toEqual(expected))
  test.each<[string, string[]]>([
    ['Saturday, 5:45 p.m. Three officers were killed in Tarsis.', ['killed 2024-01-06']],
    [
      'Tuesday 9 January, hour by hour\n\n02:30. Three officers are killed in Tarsis.\n\n04:00. Nine inmates escape from Roble prison.',
      ['killed 2024-01-09', 'escaped 2024-01-09'],
    ],
  ])('%s', (text, expected) => expect(days(readText(text, { published }))).toEqual(expected))
})
