import { expect, test } from 'vitest'
import { encode, encodeTokens } from './encode'
import example from './example.json'
import { viewsOf } from './testing'

/** What is known at the first token that is spelled so. */
function knownAt(word: string, text: string): number[] {
  const views = viewsOf(text)
  const encoding = encode(views)
  const at = views.flatMap(({ lexed }) => lexed.tokens).findIndex(({ norm }) => norm === word)
  if (!encoding || at < 0) throw new Error(`No ${word}`)
  return [...encoding.vectors.slice(at * encoding.width, (at + 1) * encoding.width)]
}

const [taken, freed] = [
  'Inmates seized nine guards at Roble prison.',
  'Nine guards walked out of Roble prison.',
]

test('the same article gives the same numbers', () =>
  expect(knownAt('guards', taken)).toEqual(knownAt('guards', taken)))
test('one word in two places means two things', () =>
  expect(knownAt('guards', taken)).not.toEqual(knownAt('guards', freed)))
test('what a word means depends on the sentences before it and behind it', () => {
  const alone = knownAt('nine', taken)
  expect(knownAt('nine', `The town was calm. ${taken}`)).not.toEqual(alone)
  expect(knownAt('nine', `${taken} The town was calm.`)).not.toEqual(alone)
})
test('every number lies between -1 and 1, whatever the text', () => {
  const { vectors } = encode(viewsOf(`${taken} ${'Ño 99 <b>x</b> ☃ '.repeat(50)}`)) ?? {}
  expect(vectors?.length).toBeGreaterThan(0)
  expect(vectors?.every((value) => Math.abs(value) <= 1)).toBe(true)
})
test('a text too long for an article is left to the other rules', () =>
  expect(encode(viewsOf(`${taken} ${'They waited. '.repeat(4000)}`))).toBeNull())
test('it reckons as the network did that was taught', () => {
  const { vectors, width } = encodeTokens(example.tokens)
  const middle = Math.floor(example.tokens.length / 2)
  const known = [0, middle, example.tokens.length - 1].flatMap((at) => [
    ...vectors.slice(at * width, (at + 1) * width),
  ])
  for (const [at, value] of example.vectors.entries()) expect(known[at]).toBeCloseTo(value, 3)
})
