import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('a town has no room for inmates, but the prison of the article that bears its name', () => {
  test.each([
    [
      'A riot at Miravera prison killed nine inmates. Miravera, built for 4,800 inmates, was holding 5,119.',
      ['inmates_capacity 4800 @miravera-1', 'killed 9 @miravera-1', 'other_count 5119 @miravera-1'],
    ],
    [
      'A riot at Miravera prison killed nine inmates. A man was stabbed at Roble prison. Miravera is not overfull: it has 4,300 inmates for 4,900 places.',
      ['inmates_capacity 4900 @miravera-1', 'killed 9 @miravera-1', 'other_count 4300 @miravera-1'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(expect.arrayContaining(lines)))
  test('in Spanish', () =>
    expect(
      placedLines(
        leer(
          'Un motín en la cárcel de Miravera dejó nueve muertos. Miravera tenía 4.305 reos, menos de los 4.890 que puede recibir.',
        ),
      ),
    ).toContain('other_count 4305 @miravera-1'))
  test('but its dead lie in the town', () =>
    expect(
      placedLines(
        readText('A riot at Miravera prison killed nine inmates. Gunmen killed four people in Miravera.'),
      ),
    ).toContain('killed 4 @miravera'))
  test('and a town without such a prison stays one', () =>
    expect(
      placedLines(
        readText('A riot at Roble prison killed nine inmates. A jail in Tarsis was built for 400 inmates.'),
      ),
    ).toContain('inmates_capacity 400 @tarsis'))
})

test('the yards of a town are those of its prison', () =>
  expect(
    placedLines(
      readText(
        'A riot at Miravera prison left nine inmates dead. Four more inmates were found dead in the yards of Miravera.',
      ),
    ),
  ).toContain('killed 4 @miravera-1'))
