import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const kinds = [
  'escaped',
  'other_count',
  'troops_deployed',
  'attack',
  'inmates_over_capacity',
  'detained',
] as const

test.each([
  [
    'About 90 inmates escaped from Roble prison. Police tracked down 58 of them.',
    ['escaped 90 about', 'other_count 58'],
  ],
  [
    'Nine inmates escaped from Roble prison. All nine were tracked down by evening.',
    ['escaped 9', 'other_count 9'],
  ],
  ['In March, seven escaped from Roble prison and only four were recovered.', ['escaped 7', 'other_count 4']],
  ['The search of Roble prison, carried out by 180 officers, turned up a rifle.', ['troops_deployed 180']],
  ['During the stand-off at Roble prison two cars were blown up in Tarsis.', ['attack 2']],
])('told in English: %s', (text, expected) => expect(linesOf(readText(text), ...kinds)).toEqual(expected))

test.each([
  ['A la huelga de hambre se plegaron 1.200 internos de Roble.', ['other_count 1200']],
  ['Dos días de ayuno cumplen este lunes 600 internos de la cárcel de Roble.', ['other_count 600']],
  ['La requisa en Roble, a cargo de 180 uniformados, dio con un fusil.', ['troops_deployed 180']],
  ['El Gobierno mandó 300 antidisturbios a rodear la cárcel de Roble.', ['troops_deployed 300']],
  [
    'La requisa de Roble coincidió con la explosión de dos coches bomba, que no causó víctimas.',
    ['attack 2'],
  ],
  [
    'Tarsis vivió la explosión de dos carros bomba y el lanzamiento de tres granadas.',
    ['attack 2', 'attack 3'],
  ],
])('told in Spanish: %s', (text, expected) => expect(linesOf(leer(text), ...kinds)).toEqual(expected))

test('those over capacity are told by the country as well', () =>
  expect(
    linesOf(
      leer(
        'Las cárceles, con espacio para 27.742 personas, alojan a 40.320, es decir, 12.578 más de la cuenta.',
      ),
      'inmates_over_capacity',
    ),
  ).toEqual(['inmates_over_capacity 12578']))

test.each([
  ['Seven escaped from Roble prison and four rifles were found.', ['escaped 7']],
  ['Seven escaped from Roble prison, and five were found with their throats cut.', ['escaped 7']],
])('what is found is not caught: %s', (text, expected) =>
  expect(linesOf(readText(text), 'escaped', 'other_count')).toEqual(expected),
)
