import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '@/lib/model/article'
import { isProblem } from '@/lib/model/problem'
import { longestText, parseArticle } from '@/lib/text/parse-article'
import { json, keys, markdown, yaml } from '@/lib/text/testing/article-files'

function parsed(raw: string, name = 'calm.md'): Article {
  const answer = parseArticle(raw, name)
  if (isProblem(answer)) throw new Error(answer.detail)
  return answer
}

describe('an article file', () => {
  test('in Markdown gives its keys and its text', () => {
    expect(parsed(markdown(yaml))).toEqual({
      id: 'calm',
      title: 'A calm day',
      publisher: 'Harbour Gazette',
      url: null,
      publishedAt: '2023-07-26',
      language: 'en',
      text: 'Two guards came home.',
    })
  })

  test('in JSON gives the same', () => {
    expect(parsed(json({ author: 'A. Roe', note: 'From the wire.' }), 'calm.json')).toEqual({
      id: 'calm',
      ...keys,
      author: 'A. Roe',
      note: 'From the wire.',
      text: 'Two guards came home.',
    })
  })

  test('a remark may be written for each language of the pages', () => {
    const note = { en: 'From the wire.', es: 'De la agencia.' }
    expect(parsed(json({ note }), 'calm.json')).toMatchObject({ note })
    expect(parseArticle(json({ note: { en: 'From the wire.' } }), 'calm.json')).toMatchObject({
      field: 'note',
    })
  })

  test('may leave optional keys out or empty', () => {
    expect(parsed(markdown(`${yaml}\nauthor:\nnote: ~\nid:`))).not.toHaveProperty('author')
  })

  test('may leave its day open, for a reading that is not stored', () => {
    expect(parsed(json({ publishedAt: null }), 'calm.json').publishedAt).toBeNull()
  })

  test.each([
    ['calm.md', 'calm'],
    ['in/a/folder/Informe del 26 de julio.md', 'informe-del-26-de-julio'],
    ['C:\\news\\Prisión Ñ.MD', 'prision-n'],
    ['.hidden.json.md', 'hidden.json'],
    [`${'x'.repeat(200)}.md`, 'x'.repeat(128)],
  ])('called %s gets the id %s', (name, id) => {
    expect(parsed(markdown(yaml), name).id).toBe(id)
  })

  test('keeps the id that it gives', () => {
    expect(parsed(markdown(`${yaml}\nid: Wire-26.7`)).id).toBe('Wire-26.7')
  })
})

describe('the text', () => {
  test.each([
    ['begins after the closing fence', '---\nK\n---\nOne.', 'One.'],
    ['begins after one empty line', '---\nK\n---\n\nOne.', 'One.'],
    ['keeps a second empty line', '---\nK\n---\n\n\nOne.', '\nOne.'],
    ['keeps its indents and its last line break', '---\nK\n---\n  One.\n', '  One.\n'],
    ['keeps Windows line ends', '---\r\nK\r\n---\r\n\r\nOne.\r\nTwo.\r\n', 'One.\r\nTwo.\r\n'],
    ['keeps a rule of its own', '---\nK\n---\nOne.\n---\nTwo.', 'One.\n---\nTwo.'],
    ['begins the same after a byte order mark', '\uFEFF---\nK\n---\nOne.', 'One.'],
    ['begins the same after fences with trailing blanks', '--- \nK\n---\t\nOne.', 'One.'],
  ])('%s', (_what, raw, text) => {
    const lines = raw.includes('\r\n') ? yaml.replaceAll('\n', '\r\n') : yaml
    expect(parsed(raw.replace('K', lines)).text).toBe(text)
  })

  test('keeps no-break spaces, emoji and markup as they are', () => {
    const text = 'At\u00a0least 31 🚨 <script>alert(1)</script>\u00a0'
    expect(parsed(markdown(yaml, text)).text).toBe(text)
    expect(parsed(json({ text }), 'a.json').text).toBe(text)
  })

  test('whatever it is, comes back the same from Markdown and from JSON', () => {
    const words = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '' && !text.includes('\0'))
    fc.assert(
      fc.property(words, (text) => {
        expect(parsed(`---\n${yaml}\n---\n\n${text}`).text).toBe(text)
        expect(parsed(json({ text }), 'a.json').text).toBe(text)
      }),
    )
  })

  test('may be five megabytes long', () => {
    expect(parsed(markdown(yaml, 'x'.repeat(longestText))).text).toHaveLength(longestText)
  })
})
