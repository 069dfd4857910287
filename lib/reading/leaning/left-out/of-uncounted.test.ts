import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

const abducted = 'Gunmen abducted pupils from a school in Tarsis on Friday.'

describe('a number of people whom the sentence before did not count is theirs', () => {
  test.each([
    'Police put the number of pupils taken at 71, a figure which parents rejected.',
    'Police put their number at 71.',
    'On Friday night it was 71, the governor said.',
  ])('%s', (text) =>
    expect(linesOf(readText(`${abducted} ${text}`), 'hostages_held')).toEqual([
      'hostages_held -',
      'hostages_held 71',
    ]),
  )

  test.each([
    'Police put the number of schools closed at 71.',
    'Police put the number of soldiers there at 71.',
    'Police put the price of rice at 71.',
    'Police said it was 30 degrees.',
    'On Friday night it was cold, and 71 pupils walked home.',
  ])('not %s', (text) =>
    expect(linesOf(readText(`${abducted} ${text}`), 'hostages_held')).toEqual(['hostages_held -']),
  )
})

test.each(['Witnesses said it was more than 12.', 'Witnesses said the number was more than 12.'])(
  'what somebody else says that it was: %s',
  (text) =>
    expect(linesOf(readText(`Nine people were killed in Tarsis. ${text}`), 'killed')).toEqual([
      'killed 9',
      'killed 12 at_least',
    ]),
)
