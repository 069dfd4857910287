import { expect, test } from 'vitest'
import { firstSaid, says, toSayings } from './sayings'
import { hasSign } from './signs'
import { findTokens } from './tokens'
import { signLike, signOf, signsOf } from './word-signs'

const sentence = (text: string) => {
  const tokens = findTokens(text)
  return { lexed: { tokens }, signs: signsOf(tokens) }
}

const doubts = toSayings(['not confirmed', 'it is said that', 'rumours'])

test('a phrase is said where all its words stand in a row', () => {
  expect(says(sentence('the toll was not confirmed by anyone'), doubts)).toBe(true)
  expect(says(sentence('the toll was confirmed and not denied'), doubts)).toBe(false)
  expect(says(sentence('a note confirmed'), toSayings(['not confirmed']))).toBe(false)
})

test('a phrase is found though its longest word stands elsewhere too, or twice in it', () => {
  const inTurn = toSayings(['uno por uno', 'poco a poco'])
  expect(firstSaid(sentence('uno, y luego uno por uno'), inTurn)).toBe('uno por uno')
  expect(firstSaid(sentence('poco, a poco de salir, poco a poco'), inTurn)).toBe('poco a poco')
  expect(says(sentence('poco por uno'), inTurn)).toBe(false)
})

test('of several phrases the first of the list is told, wherever it stands', () => {
  expect(firstSaid(sentence('rumours were not confirmed'), doubts)).toBe('not confirmed')
  expect(firstSaid(sentence('nothing of the kind'), doubts)).toBeUndefined()
})

test('a sentence has the signs of its words and no others, though signs are added later', () => {
  const fire = signOf(['fire', 'fuego'])
  const before = signsOf(findTokens('fire water'))
  const many = Array.from({ length: 70 }, (_, i) => signOf([`word${i}`]))
  const water = signOf(['water'])
  const after = signsOf(findTokens('fire water word69'))
  expect([hasSign(before, fire), hasSign(before, water)]).toEqual([true, false])
  expect([hasSign(after, fire), hasSign(after, water)]).toEqual([true, true])
  expect(many.filter((sign) => hasSign(after, sign))).toEqual([many[69]])
})

test('a sign told by patterns is had by every sentence with a word that fits one of them', () => {
  const denials = signLike(/^desm(?:int|ient)/, /^lies?$/)
  const has = (text: string) => hasSign(signsOf(findTokens(text)), denials)
  expect(['El alcalde lo desmintió', 'That is a lie', 'Two believed it'].map(has)).toEqual([
    true,
    true,
    false,
  ])
})
