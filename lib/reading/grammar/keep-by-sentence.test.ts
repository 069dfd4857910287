import { expect, test } from 'vitest'
import { keepBySentence, noneKept } from './keep-by-sentence'
import type { SentenceView } from './sentence-view'

const sentence = (index: number) => ({ index, kept: noneKept() }) as SentenceView

test('what is asked of a sentence is worked out once', () => {
  let worked = 0
  const numberOf = keepBySentence(({ index }) => {
    worked++
    return index
  })
  const [first, second] = [sentence(0), sentence(1)]
  expect([first, second, first, second].map(numberOf)).toEqual([0, 1, 0, 1])
  expect(worked).toBe(2)
})

test('sentences of one number, of two articles, get each their own answer', () => {
  const same = keepBySentence((view) => view)
  const views = [sentence(3), sentence(3)]
  for (const view of [...views, ...views]) expect(same(view)).toBe(view)
})

test('that there is no answer is worked out once, too', () => {
  let worked = 0
  const none = keepBySentence((): undefined => {
    worked++
  })
  const one = sentence(0)
  expect([one, one].map(none)).toEqual([undefined, undefined])
  expect(worked).toBe(1)
})
