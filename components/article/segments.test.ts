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

test('what Markdown sets in bold is bold, without its signs, also where a sentence is cut from it', () => {
  const text = '**21.40 h. Paiporta.** At least 31 people **died** there.'
  const said = (start: number, marks: { start: number; end: number; id: string }[] = []) =>
    toSegments(text, { start, end: text.length }, marks).map((one) => [one.text, one.isBold, one.claims])
  expect(said(0)).toEqual([
    ['21.40 h. Paiporta.', true, []],
    [' At least 31 people ', false, []],
    ['died', true, []],
    [' there.', false, []],
  ])
  expect(said(11)[0]).toEqual(['Paiporta.', true, []])
  expect(said(23, [{ start: 32, end: 34, id: 'a' }])).toContainEqual(['31', false, ['a']])
})

test('asterisks that set nothing in bold stay as they are written', () => {
  for (const text of ['2 ** 3 and 4 ** 5', 'a ***', '** not closed', 'f**k'])
    expect(
      toSegments(text, { start: 0, end: text.length }, [])
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
})
