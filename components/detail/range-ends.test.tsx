import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { country, incident } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { exact, said } from '@/components/words/testing/said'
import { WordsProvider } from '@/components/words/words-context'
import type { Quantity } from '@/lib/model/claim'
import { RangeEnds } from './range-ends'

/** What is said at both ends, of The Courier's figure and The Herald's. */
function endsOf(words: typeof en, courier: Quantity, herald: Quantity) {
  const { properties } = incident('i', 'hostages_held', country, herald.value)
  const provenance = [
    said('courier', courier.value, { quantity: courier, publisher: 'The Courier' }),
    said('herald', herald.value, { quantity: herald, publisher: 'The Herald' }),
  ]
  const ends = { low: courier.low, high: herald.high }
  const claims = { lowClaim: 'courier', highClaim: 'herald', latestClaim: 'herald' }
  const html = renderToStaticMarkup(
    <WordsProvider value={words}>
      <RangeEnds incident={{ ...properties, quantity: { ...herald, ...ends, ...claims }, provenance }} />
    </WordsProvider>,
  )
  return [...html.matchAll(/<b>([^<]*)<\/b>([^<]*)/g)].map(([, figure, who]) => `${figure}${who}`)
}

test('each end is said as roughly as whoever gives it says it', () => {
  const about = { ...exact(100), bound: 'about' as const }
  expect(endsOf(en, exact(96), about)).toEqual(['96 The Courier', 'about 100 The Herald'])
  expect(endsOf(es, exact(96), about)).toEqual(['96 The Courier', 'cerca de 100 The Herald'])
  const least = { ...exact(100), bound: 'at_least' as const, high: null }
  expect(endsOf(en, least, exact(131))).toEqual(['100 or more The Courier', '131 The Herald'])
})

test('the number of an end that its claim gives as a range stands alone', () => {
  const between = { ...exact(120), low: 100 }
  expect(endsOf(en, between, exact(131))).toEqual(['100 The Courier', '131 The Herald'])
})
