import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { placedLines, readText } from '../../testing/island'

const lines = (language: Language, text: string) => placedLines(readText(text, { language }))

test.each<[Language, string, string[]]>([
  [
    'en',
    'In Tarsis 18 people were killed, 12 in Miravera and one in Puerto Lago.',
    ['killed 1 @puerto-lago', 'killed 12 @miravera', 'killed 18 @tarsis'],
  ],
  ['en', 'In Arcos a man died and in Miravera, another.', ['killed 1 @QV-A', 'killed 1 @miravera']],
  ['es', 'En Arcos murió un hombre y en Miravera, otro.', ['killed 1 @QV-A', 'killed 1 @miravera']],
  [
    'en',
    'In Arcos, 12 inmates died at Roble prison and three at Miravera prison.',
    ['killed 12 @roble', 'killed 3 @miravera-1'],
  ],
  [
    'es',
    'Siguen las protestas en Valdoria. Sumados los diez muertos de Tarsis y los seis de Miravera, el total llega a 28.',
    ['killed 10 @tarsis', 'killed 28 @QV', 'killed 6 @miravera'],
  ],
  [
    'en',
    'Protests went on in Valdoria. Ten people died in Tarsis and four in Zorgo.',
    ['killed 10 @tarsis', 'killed 4 @QV'],
  ],
  [
    'en',
    'Riots broke out in Valdoria. In Miravera and Puerto Lago, the total stands at 12 dead.',
    ['killed 12 @QV-A'],
  ],
])('each number of a list has the place of its own item, %s: %s', (language, text, told) =>
  expect(lines(language, text)).toEqual(told),
)

test.each([
  [
    'Gunmen killed 26 men near Miravera and wounded 17 others, in the worst attack in Valdoria since the Tarsis shootings of 2008, in which 166 died.',
    ['killed 26 @miravera', 'injured 17 @miravera', 'killed 166 @tarsis'],
  ],
  [
    'Twelve people were killed on Monday in the worst violence in Tarsis since January.',
    ['killed 12 @tarsis'],
  ],
])('the worst since another: that is where the others were: %s', (text, lines) =>
  expect(placedLines(readText(text)).filter((line) => !line.startsWith('attack'))).toEqual(
    expect.arrayContaining([...lines]),
  ),
)
