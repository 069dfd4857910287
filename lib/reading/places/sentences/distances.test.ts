import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('a place from which a distance is told is not where things happen', () => {
  test.each([
    [
      'A riot at Roble prison in Miravera, some 80km from Puerto Lago, left at least 43 inmates dead on Monday and 13 wounded.',
      ['injured 13 @roble', 'killed 43 at_least @roble'],
    ],
    [
      'Nine inmates died at Roble prison. Two guards who had been seized as hostages were freed by commandos, some 200 of whom stood around the complex, 15 kilometres north of Puerto Lago.',
      ['hostages_freed 2 @roble', 'killed 9 @roble'],
    ],
    ['A fight at Roble prison, a 40-minute drive from Tarsis, killed six inmates.', ['killed 6 @roble']],
    [
      'Six inmates were killed at Roble prison, two hours by road from Tarsis, and 12 hurt.',
      ['injured 12 @roble', 'killed 6 @roble'],
    ],
    ['Gunmen killed seven farmers in Miravera, 12 mi. west of Tarsis.', ['killed 7 @miravera']],
    ['Six people were killed in Tarsis, some 80 km from Miravera.', ['killed 6 @tarsis']],
  ])('%s', (text, lines) =>
    expect(placedLines(readText(text)).filter((line) => !line.startsWith('troops'))).toEqual(lines),
  )

  test.each([
    [
      'Un motín en la cárcel de Roble, a unos 80km de Puerto Lago, dejó 43 presos muertos y 13 heridos.',
      ['injured 13 @roble', 'killed 43 @roble'],
    ],
    ['Con 58 muertos amaneció este sábado la cárcel de Roble.', ['killed 58 @roble']],
    ['Nueve presos murieron en la cárcel de Roble, 20 kilómetros al este de Tarsis.', ['killed 9 @roble']],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})

test.each([
  'A fire in Miravera, south-east of Tarsis, killed nine people.',
  'A bomb killed nine people in Miravera, north-west of Tarsis.',
])('a town so far from another is not that other, hyphen or none: %s', (text) =>
  expect(placedLines(readText(text)).find((line) => line.startsWith('killed'))).toBe('killed 9 @miravera'),
)
