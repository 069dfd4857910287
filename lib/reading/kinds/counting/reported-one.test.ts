import { expect, test } from 'vitest'
import { leer, linesOf } from '../../testing/island'

const toll = (text: string) => linesOf(leer(text), 'killed', 'injured')

test.each([
  ['El servicio de prisiones confirmó un fallecido en la cárcel de Roble.', ['killed 1']],
  [
    'El servicio de prisiones reportó un muerto en Roble y cinco heridos en Cumbres.',
    ['killed 1', 'injured 5'],
  ],
  ['El ministro informó de un muerto en la cárcel de Roble.', ['killed 1']],
  ['Se registró un herido en la cárcel de Roble.', ['injured 1']],
])('one who is reported counts as one: %s', (text, lines) => expect(toll(text)).toEqual(lines))

test('one who is not reported does not', () =>
  expect(toll('La policía no reportó un solo muerto en Tarsis.')).toEqual([]))
