import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { datedLines } from '@/lib/reading/testing/island'

type Case = [text: string, language: Language, kinds: string, expected: string[]]

describe('what is told of in so many words keeps its day, be it a paragraph on', () => {
  test.each<Case>([
    [
      'Un motín estalló el lunes en la cárcel de Roble. Dejó nueve muertos y 12 heridos.',
      'es',
      'killed injured',
      ['killed 9: 2023-05-15', 'injured 12: 2023-05-15'],
    ],
    [
      'A blast shook Tarsis on Monday. Five people died and 17 were wounded.',
      'en',
      'killed injured',
      ['killed 5: 2023-05-15', 'injured 17: 2023-05-15'],
    ],
    [
      'On Monday inmates attacked guards at Roble prison. Police used tear gas. In the riot nine inmates died.',
      'en',
      'killed',
      ['killed 9: 2023-05-15'],
    ],
    [
      'Nine inmates died in a riot at Roble prison on Monday.\n\nTwo guards were killed in the same riot.',
      'en',
      'killed',
      ['killed 9: 2023-05-15', 'killed 2: 2023-05-15'],
    ],
    [
      'Nueve presos murieron en un motín el lunes en la cárcel de Roble.\n\nEl motín dejó también 12 heridos.',
      'es',
      'injured',
      ['injured 12: 2023-05-15'],
    ],
    [
      'Nine inmates died in a riot at Roble prison on Monday.\n\nTwo guards were killed in the riot in Tarsis.',
      'en',
      'killed',
      ['killed 9: 2023-05-15', 'killed 2: -'],
    ],
  ])('%s', (text, language, kinds, expected) => expect(datedLines(text, language, kinds)).toEqual(expected))
})
