import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string): string[] => saidLines(readText(text))

describe('whoever is taken for something is told by the verb behind it', () => {
  test.each([
    ['Six people identified as gang members were arrested in Tarsis.', ['detained 6']],
    ['Seven men suspected as gang members were arrested in Tarsis.', ['detained 7']],
    ['Twelve men jailed as hitmen died in Tarsis.', ['killed 12']],
    ['Two men wanted as gang leaders were detained in Tarsis.', ['detained 2']],
  ])('%s', (text, lines) => expect(english(text)).toEqual(lines))
  test.each(['Forty doctors helped as inmates died.', 'Forty doctors helped as inmates were killed.'])(
    'but whoever helps meanwhile is not dead: %s',
    (text) => expect(english(text)).not.toContain('killed 40'),
  )
})
