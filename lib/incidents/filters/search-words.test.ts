import { expect, test } from 'vitest'
import { claimWords } from '@/lib/incidents/filters/search-words'
import { claim, gazetteer } from '@/lib/incidents/testing/made-up'

const words = (unit: string) =>
  claimWords(claim({ kind: 'other_count', unit }), { gazetteer, titles: new Map(), sentences: new Map() })

test('the displaced are found in either language, whatever the language of the report', () => {
  expect(words('people displaced')).toContain('displaced')
  expect(words('people displaced')).toContain('desplazados')
  expect(words('families evacuated')).toContain('familias')
})

test('other counts are found by their unit', () => {
  expect(words('recaptured inmates')).toContain('recaptured')
  expect(words('recaptured inmates')).not.toContain('desplazados')
})
