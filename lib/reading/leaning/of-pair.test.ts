import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const tolls = ['killed', 'injured'] as const

test.each<[string, string[]]>([
  [
    'A bomb left 50 dead and 138 wounded in Tarsis, the ministry said; the ambulance service, 61.',
    ['killed 50', 'injured 138', 'killed 61'],
  ],
  [
    'State media gave four dead and 61 injured in Tarsis; on Monday eight.',
    ['killed 4', 'injured 61', 'killed 8'],
  ],
  [
    'A blast killed 22 and hurt 58 in Tarsis, the agency said; 38, the bishop said.',
    ['killed 22', 'injured 58', 'killed 38'],
  ],
  [
    'The ministry counted 413 dead and 2,300 wounded in Tarsis, up from 232 and 1,697 on Saturday.',
    ['killed 413', 'injured 2300', 'killed 232', 'injured 1697'],
  ],
  // The number is one of the hurt.
  [
    'There were three dead and eight injured in Tarsis; the governor first spoke of five.',
    ['killed 3', 'injured 8', 'injured 5'],
  ],
  // A first count of the dead is no higher than the last.
  [
    'There were four dead and 61 injured in Tarsis; the governor first spoke of three.',
    ['killed 4', 'injured 61', 'killed 3'],
  ],
  [
    'A blast killed 22 and hurt 58 in Tarsis; 38 of them are in hospital.',
    ['killed 22', 'injured 58', 'injured 38'],
  ],
  [
    'A blast killed nine and hurt 58 in Tarsis; the hospital counted 61.',
    ['killed 9', 'injured 58', 'injured 61'],
  ],
  [
    'A blast killed two and hurt 58 in Tarsis; the mayor counted 61.',
    ['killed 2', 'injured 58', 'injured 61'],
  ],
  [
    'A riot killed three and hurt 14 in Tarsis; another six were wounded.',
    ['killed 3', 'injured 14', 'injured 6'],
  ],
])('a number by itself behind the dead and the hurt: %s', (text, lines) =>
  expect(linesOf(readText(text), ...tolls)).toEqual(lines),
)

test.each<[string, string[]]>([
  [
    'El motín dejó 30 muertos y 14 heridos en Tarsis; la fiscalía, 33.',
    ['killed 30', 'injured 14', 'killed 33'],
  ],
  [
    'Hubo 24 muertos y siete heridos en Tarsis; según la fiscalía, 26; y 28 al cabo de una semana.',
    ['killed 24', 'injured 7', 'killed 26', 'killed 28'],
  ],
  [
    'El motín dejó 20 muertos y 140 heridos en Tarsis, según el alcalde; un informe francés, 60.',
    ['killed 20', 'injured 140', 'killed 60'],
  ],
  [
    'Hubo tres muertos y ocho heridos en Tarsis; el gobernador contó al principio cinco.',
    ['killed 3', 'injured 8', 'injured 5'],
  ],
  [
    'El motín dejó dos muertos y 58 heridos en Tarsis; el alcalde contó 61.',
    ['killed 2', 'injured 58', 'injured 61'],
  ],
  [
    'El motín dejó 20 muertos y 58 heridos en Tarsis; otros 12 fueron heridos en Roble.',
    ['killed 20', 'injured 58', 'injured 12'],
  ],
])('in Spanish: %s', (text, lines) => expect(linesOf(leer(text), ...tolls)).toEqual(lines))
