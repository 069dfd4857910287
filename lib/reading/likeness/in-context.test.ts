import { expect, test } from 'vitest'
import { encodeTokens } from '../encoder/encode'
import example from '../encoder/example.json'
import { scoresAt } from './in-context'
import { answers } from './judge'

const toShares = (scores: Float32Array): number[] => {
  const most = Math.max(...scores)
  const sum = scores.reduce((all, score) => all + Math.exp(score - most), 0)
  return [...scores].map((score) => score - most - Math.log(sum))
}

test('it reckons as the network did that was taught', () => {
  const known = encodeTokens(example.tokens)
  expect(example.numbers.length).toBeGreaterThan(0)
  for (const { at, end, symbols, shares } of example.numbers) {
    const reckoned = toShares(scoresAt(known, at, end, symbols))
    expect(reckoned.length).toBe(answers.length)
    for (const [answer, share] of shares.entries()) expect(reckoned[answer]).toBeCloseTo(share, 3)
  }
})
