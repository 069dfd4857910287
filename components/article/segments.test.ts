import { expect, test } from 'vitest'
import { toParagraphs, toSegments } from './segments'

const text = 'The governor said 12 wardens and 3 cooks were held.'

test('the figure of a claim stands in a segment of its own', () => {
  const segments = toSegments(text, { start: 0, end: text.length }, [{ id: 'a', start: 18, end: 20 }])
  expect(segments.map((segment) => [segment.text, segment.claims])).toEqual([
    ['The governor said ', []],
    ['12', ['a']],
    [' wardens and 3 cooks were held.', []],
  ])
})

test('marks that overlap share the stretch that both cover, and no character is lost or doubled', () => {
  const marks = [
    { id: 'a', start: 18, end: 28 },
    { id: 'b', start: 21, end: 40 },
  ]
  const segments = toSegments(text, { start: 4, end: text.length }, marks, { start: 0, end: text.length })
  expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(4))
  expect(segments.find((segment) => segment.claims.length === 2)?.text).toBe('wardens')
  expect(segments.every((segment) => segment.inFocus)).toBe(true)
})

test('paragraphs keep their places, whatever stands between them', () => {
  const article = 'First.\n\nSecond, with\na line break.\n \n\nThird 🙂.'
  expect(toParagraphs(article).map(({ start, end }) => article.slice(start, end))).toEqual([
    'First.',
    'Second, with\na line break.',
    'Third 🙂.',
  ])
})
