import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

describe('the same befell those told of by "so are" and "as were"', () => {
  test.each([
    [
      'All 33 attackers are dead in Tarsis, the general said, and so are 21 passengers and four soldiers.',
      ['killed 21', 'killed 33', 'killed 4'],
    ],
    ['Nine inmates were killed in Roble prison, as were two guards.', ['killed 2', 'killed 9']],
    ['Nine inmates were wounded in Roble prison, and so was one guard.', ['injured 1', 'injured 9']],
    ['Nine inmates died in Roble prison; so did hopes of peace.', ['killed 9']],
    ['Nine inmates died in Roble prison, as many as 40 guards say.', ['killed 9']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})
