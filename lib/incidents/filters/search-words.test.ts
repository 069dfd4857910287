import { expect, test } from 'vitest'
import { claimWords, toWordTest } from '@/lib/incidents/filters/search-words'
import { claim, gazetteer } from '@/lib/incidents/testing/made-up'

const words = (unit: string) =>
  claimWords(claim({ kind: 'other_count', unit }), { gazetteer, titles: new Map(), sentences: new Map() })

test('the displaced are found in either language, whatever the language of the report', () => {
  expect(words('people displaced')).toContain('displaced')
  expect(words('people displaced')).toContain('desplazados')
  expect(words('families evacuated')).toContain('familias')
})

test('a number is found in whichever language’s form it is asked for and told', () => {
  const told = [
    '11,300 people were killed',
    'murieron 11.300 personas',
    'murieron 11\u00a0300 personas',
    'about 11300',
  ]
  for (const asked of ['11,300', '11.300', '11300'])
    expect([asked, told.map(toWordTest(asked))]).toEqual([asked, [true, true, true, true]])
  expect(toWordTest('11,3')('11,300 people')).toBe(true)
  expect(toWordTest('2.5')('25 people')).toBe(false)
  expect(toWordTest('1.300')('11,300 people')).toBe(true)
  expect(toWordTest('12,300')('11,300 people')).toBe(false)
})

test('other counts are found by their unit', () => {
  expect(words('recaptured inmates')).toContain('recaptured')
  expect(words('recaptured inmates')).not.toContain('desplazados')
})
