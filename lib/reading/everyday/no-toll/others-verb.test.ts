import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

test.each<[string, string[]]>([
  ['En el «Motinazo» de 2009 murieron 33 personas en Tarsis.', ['killed 33']],
  ['En el llamado Motinazo murieron 33 personas en Tarsis.', ['killed 33']],
  ['Murieron Ana Vera y dos guardias en Tarsis.', ['killed 1', 'killed 2']],
  ['Junto a Ana Vera murieron dos guardias en Tarsis.', ['killed 1', 'killed 2']],
  ['Ana Vera murió en Tarsis.', ['killed 1']],
])('what a riot is called is no victim of it: %s', (text, lines) =>
  expect(linesOf(leer(text), 'killed').toSorted()).toEqual(lines),
)

test('nor is the word that opens a sentence, though it is written as a name is', () =>
  expect(
    linesOf(readText('Funerals for 12 people killed in the flood were held in Tarsis.'), 'killed'),
  ).toEqual(['killed 12']))
