import { describe, expect, test } from 'vitest'
import { fold } from './fold'
import { findTokens } from './tokens'

describe('folding', () => {
  test.each(['Penitenciaría', 'a\u00a0b', '“quoted”', 'ﬁve', '🚨 İstanbul', 'n\u0303'])(
    'never moves an offset: %s',
    (text) => expect(fold(text)).toHaveLength(text.length),
  )
  test('drops case and accents and plain-spells quotes and spaces', () =>
    expect(fold('Él dijo\u00a0“NO”')).toBe('el dijo "no"'))
})

describe('tokens', () => {
  test('are words, numbers and marks with their offsets', () => {
    const tokens = findTokens("The town's 2,700 men", 10)
    expect(tokens.map(({ text }) => text)).toEqual(['The', 'town', "'s", '2,700', 'men'])
    expect(tokens[3]).toMatchObject({ start: 21, end: 26, kind: 'number' })
  })
  test('keep a time of day and an abbreviation with stops in one piece', () => {
    expect(findTokens('at 18:00 or 7 p.m. sharp').map(({ text }) => text)).toEqual([
      'at',
      '18:00',
      'or',
      '7',
      'p.m.',
      'sharp',
    ])
  })
  test('a letter before a digit makes a name, not a number', () =>
    expect(findTokens('los R7').at(-1)).toMatchObject({ text: 'R7', kind: 'word' }))
})
