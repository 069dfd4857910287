import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each<[string, string[]]>([
  ['There were 190 murders in Tarsis; kidnappings, 127.', ['killed 190']],
  ['In Tarsis 190 people were killed, while the number of kidnappings, 37 in May, fell.', ['killed 190']],
  ['There were 190 murders in Tarsis; in Roble, 27.', ['killed 190', 'killed 27']],
  ['There were 190 killings in Tarsis; murders in Roble, 27.', ['killed 190', 'killed 27']],
  ['Twelve people were killed in kidnappings, nine of them in Tarsis.', ['killed 12', 'killed 9']],
  [
    'There were 12 deaths in kidnappings, nine in Tarsis and three in Roble.',
    ['killed 12', 'killed 9', 'killed 3'],
  ],
  ['In the kidnappings of May, 12 people were killed in Tarsis.', ['killed 12']],
])('those carried off are not the killed: %s', (text, lines) =>
  expect(linesOf(readText(text), 'killed')).toEqual(lines),
)

test.each<[string, string[]]>([
  ['Los asesinatos son ciento noventa en Tarsis; los secuestros, ciento veintisiete.', ['killed 190']],
  ['Los asesinados en Tarsis son veinticuatro, y las retenciones, quince.', ['killed 24']],
  ['Hubo 12 muertes en secuestros, nueve en Tarsis y tres en Roble.', ['killed 12', 'killed 9', 'killed 3']],
  [
    'Hubo 12 muertos por los secuestros, nueve en Tarsis y tres en Roble.',
    ['killed 12', 'killed 9', 'killed 3'],
  ],
  ['En los secuestros, 12 personas fueron asesinadas en Tarsis.', ['killed 12']],
  ['Los asesinatos son 190 en Tarsis; los de Roble, 27.', ['killed 190', 'killed 27']],
])('in Spanish: %s', (text, lines) => expect(linesOf(leer(text), 'killed')).toEqual(lines))
