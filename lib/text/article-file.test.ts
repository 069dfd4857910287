import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/model/article'
import { beginsAsFile, toArticleFile, toArticleName } from './article-file'
import { parseArticle } from './parse-article'

const article: Article = {
  id: 'guards-walk-free',
  title: 'Guards walk free',
  publisher: 'The Brask Courier',
  url: null,
  publishedAt: '2024-03-07',
  language: 'en',
  text: 'Twelve guards were freed on Wednesday.\n',
}
const takenBack = (one: Article) => parseArticle(toArticleFile(one), toArticleName(one))

describe('an article as a file', () => {
  test('reads as one would write it by hand', () => {
    expect(toArticleFile(article)).toBe(
      `---
title: "Guards walk free"
publisher: "The Brask Courier"
url: null
publishedAt: 2024-03-07
language: en
---

Twelve guards were freed on Wednesday.
`,
    )
  })

  test.each([
    'Live: "31 dead" — says \'the minister\'',
    '- a dash, # a sign, & an anchor, *an alias, !a tag, %, @, `',
    '---',
    '...',
    'null',
    '2024-03-07',
    '{a: [b]}',
    'back\\slash \\n \\u0041',
    'one\u2028two\u0085three\tfour\u007f',
    'key: value\nlanguage: es\n---\n\nAnother text.',
    '<script>alert(1)</script>',
  ])('keeps the headline %j', (title) => {
    expect(takenBack({ ...article, title })).toEqual({ ...article, title: title.trim() })
  })

  test('keeps whatever stands in headline, publisher, author, note and text', () => {
    const characters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const yaml = fc.string({
      unit: fc.constantFrom(...'---:#"\'\\{}[]&*!|>%@` \n\r\t\u0085\u2028\ufeffa'.split('')),
      maxLength: 40,
    })
    const words = fc.oneof(characters, yaml).filter((one) => one.trim() !== '' && !one.includes('\0'))
    const line = words.map((one) => one.trim())
    fc.assert(
      fc.property(line, line, line, line, words, (title, publisher, author, note, text) => {
        const written = { ...article, title, publisher, author, note, text }
        expect(takenBack(written)).toEqual(written)
      }),
    )
  })

  test.each(['a', 'Report-7', 'a--b', 'v1.2', 'end.', '2023-07-26', '7', '1e3'])('keeps the id %j', (id) => {
    expect(takenBack({ ...article, id })).toEqual({ ...article, id })
  })

  test('is known by its first line', () => {
    expect(beginsAsFile(toArticleFile(article))).toBe(true)
    expect(beginsAsFile('\uFEFF---\r\ntitle: x')).toBe(true)
    expect(beginsAsFile('--- so it began\n')).toBe(false)
    expect(beginsAsFile('Twelve guards.\n---\n')).toBe(false)
  })
})
