import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText, saidLines } from '@/lib/reading/testing/island'

/** By rules alone. */
const read = (language: Language) => (text: string, lines: readonly string[]) =>
  expect(saidLines(readText(text, { language, look: () => [], doubt: () => [] }))).toEqual(lines)

describe('who those counted were is told of each part of them', () => {
  test.each([
    [
      'En la cárcel de Roble murieron 11 personas. De los muertos, ocho eran civiles y tres policías.',
      ['killed 11', 'killed 3', 'killed 8'],
    ],
    [
      'En la cárcel de Roble murieron 31 reos. De los fallecidos, nueve purgaban condenas por robo y 22 por asesinato.',
      ['killed 22', 'killed 31', 'killed 9'],
    ],
    [
      'En Tarsis hubo 42 heridos. De los heridos, 12 son policías y 30 civiles.',
      ['injured 12', 'injured 30', 'injured 42'],
    ],
    [
      'En Tarsis hubo 31 muertos. Entre los muertos, 20 eran miembros de una banda y 11 de otra.',
      ['killed 11', 'killed 20', 'killed 31'],
    ],
  ])('%s', read('es'))
  test.each([
    [
      'There were 31 dead in Roble prison. Of the dead, 20 were inmates and 11 guards.',
      ['killed 11', 'killed 20', 'killed 31'],
    ],
    [
      'There were 31 dead in Roble prison. Of those killed, 20 belonged to one gang and 11 to another.',
      ['killed 11', 'killed 20', 'killed 31'],
    ],
  ])('%s', read('en'))
})

describe('how old they were, and what was done with some of them later, is no part', () => {
  test.each([
    [
      'En Tarsis hubo 31 muertos. De los fallecidos, 20 ya fueron identificados y tres sepultados.',
      ['killed 31'],
    ],
    [
      'En Tarsis hubo 31 muertos. De los fallecidos, 20 tenían menos de 25 años y tres más de 60.',
      ['killed 31'],
    ],
    ['En Tarsis hubo 31 muertos. De los fallecidos, nueve cumplían condena por robo.', ['killed 31']],
  ])('%s', read('es'))
})
