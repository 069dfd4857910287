import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

/** What a text's refused candidates say, each with the words that might have been one. */
const refused = (text: string, language: Language = 'en') =>
  readText(text, { language }).rejected.map(({ evidence, reason }) => [
    text.slice(evidence.start, evidence.end),
    reason,
  ])

describe('what is looked at and not claimed is kept with its reason', () => {
  test.each([
    [
      'The minister denied that the 12 inmates had been killed in Roble prison.',
      '12',
      'killed 12: the sentence denies it',
    ],
    ['Twelve inmates were killed. Some 60 percent of the cells are empty.', '60', '60: a percentage'],
    [
      'Nine inmates, aged 20 to 45, were killed in pavilion 7.',
      '7',
      '7: the number of a pavilion, decree or the like',
    ],
  ])('%s', (text, words, reason) => {
    expect(refused(text)).toContainEqual([words, reason])
  })

  test('in Spanish too', () => {
    expect(
      refused('El ministro negó que hubieran muerto los 12 reos en la cárcel de Roble.', 'es'),
    ).toContainEqual(['12', 'killed 12: the sentence denies it'])
  })

  test('some of those counted, of whom only is told who they are, are a part', () => {
    const part = '4: a part of the number before it, told by who they are'
    expect(refused('A raid in Tarsis left 12 people dead, including four children.')).toContainEqual([
      'four',
      part,
    ])
    expect(refused('Una operación en Tarsis dejó 12 muertos, cuatro de ellos niños.', 'es')).toContainEqual([
      'cuatro',
      part,
    ])
    expect(refused('A riot killed 12 people in Tarsis, and police seized four trucks.')).toContainEqual([
      'four',
      '4: nothing says what happened to trucks',
    ])
  })

  test('once, and not where the number is claimed under another kind', () => {
    const reading = readText('Twelve inmates were killed in Tarsis. Four others escaped.')
    expect(reading.claims).toHaveLength(2)
    expect(reading.rejected).toEqual([])
  })
})
