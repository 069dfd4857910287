import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { longestRead } from '@/lib/model/read-request'
import { parseReadRequest, toArticle } from '@/lib/server/read-on-request/parse-read-request'

const now = Date.parse('2024-03-08T12:00:00Z')
const text = 'Twelve guards were freed on Wednesday, the ministry said.'
const ask = (body: unknown) => {
  const asked = parseReadRequest(typeof body === 'string' ? body : JSON.stringify(body), now)
  return isProblem(asked) ? asked : toArticle(asked, now)
}

describe('a request to read a text', () => {
  test('needs the text alone: the language is guessed, and the day stays open', () => {
    expect(ask({ text })).toEqual({
      id: 'text',
      title: 'text',
      publisher: 'text',
      url: null,
      publishedAt: null,
      language: 'en',
      text,
    })
    expect(ask({ text: 'Los presos liberaron a los doce guías de la cárcel.' })).toMatchObject({
      language: 'es',
    })
  })

  test('takes what is said of it, and names it by its headline', () => {
    const said = {
      language: 'es',
      publishedAt: '2024-03-07',
      title: '¿Qué pasó en Brask/Sellow?',
      publisher: 'El Faro',
    }
    expect(ask({ text, ...said })).toMatchObject({ ...said, id: 'que-paso-en-brask-sellow', text })
    expect(ask({ text, title: '囚犯' })).toMatchObject({ id: 'text', title: '囚犯' })
    expect(ask({ text, publishedAt: null })).toMatchObject({ publishedAt: null })
  })

  test.each([
    ['', 400, undefined, 'no JSON'],
    ['[1]', 400, undefined, 'no JSON object'],
    [{}, 422, 'text', 'text: missing'],
    [{ text: 7 }, 422, 'text', 'write it as one string'],
    [{ text: ' \n ' }, 422, 'text', 'at least one sentence'],
    [{ text: 'a\0b' }, 422, 'text', 'NUL'],
    [{ text: 'a'.repeat(longestRead + 1) }, 413, 'text', 'at most 50000'],
    [{ text, language: 'fr' }, 422, 'language', '"fr"; write one of en, es'],
    [{ text, publishedAt: '7 March' }, 422, 'publishedAt', 'write the day as YYYY-MM-DD'],
    [{ text, publishedAt: '2024-02-30' }, 422, 'publishedAt', 'no such day'],
    [{ text, publishedAt: 20240307 }, 422, 'publishedAt', 'put it in quotes'],
    [{ text, publishedAt: '2024-03-10' }, 422, 'publishedAt', 'still to come'],
    [{ text, title: ' ' }, 422, 'title', 'write the headline'],
    [{ text, publisher: 'x'.repeat(501) }, 422, 'publisher', 'at most 500'],
    [
      { text, file: 'a.md' },
      422,
      'file',
      'known are text, language, publishedAt, title, publisher, id, url, author, note',
    ],
  ])('%j is refused with %i at %s: %s', (body, status, field, detail) => {
    const said = ask(body)
    expect(said).toMatchObject({ kind: 'problem', status, detail: expect.stringContaining(detail) })
    expect((said as { field?: string }).field).toBe(field)
  })

  test('takes all that an article file may say of itself, and checks it', () => {
    const said = {
      id: 'brask-1',
      url: 'https://example.org/guards',
      author: 'M. Sellow',
      note: { en: 'Restated.', es: 'Reescrito.' },
    }
    expect(ask({ text, ...said })).toMatchObject({ ...said, title: 'text' })
    expect(ask({ text, url: null })).toMatchObject({ url: null })
    for (const [field, wrong] of Object.entries({ id: 'a b', url: 'nowhere', author: '', note: 7 }))
      expect(ask({ text, [field]: wrong })).toMatchObject({ kind: 'problem', status: 422, field })
  })

  test('somewhere it is a day later than here', () => {
    expect(ask({ text, publishedAt: '2024-03-09' })).toMatchObject({ publishedAt: '2024-03-09' })
  })

  const keys = 'title: Guards walk free\npublisher: The Brask Courier\nurl: null\nlanguage: en'
  const file = `---\n${keys}\npublishedAt: 2024-03-07\n---\n\n${text}`

  test('may be an article file, of which the text is read', () => {
    expect(ask({ text: file })).toMatchObject({ id: 'guards-walk-free', publishedAt: '2024-03-07', text })
    expect(ask({ text: file.replace('---', '---\nid: guards') })).toMatchObject({ id: 'guards', text })
  })

  test('what the request says counts before what the file does', () => {
    expect(ask({ text: file, publishedAt: '2024-03-06' })).toMatchObject({ publishedAt: '2024-03-06' })
    expect(ask({ text: `---\n${keys}\n---\n${text}` })).toMatchObject({
      field: 'publishedAt',
      detail: expect.stringContaining('missing'),
    })
    expect(ask({ text: `---\n${keys}\n---\n${text}`, publishedAt: '2024-03-06' })).toMatchObject({ text })
  })

  test.each([
    [`---\n${keys}\n${text}`, 'text', 'not closed'],
    [file.replace('2024', '2034'), 'publishedAt', 'still to come'],
    [file.replace('Guards', 'Live: guards'), 'title', 'must stand in quotes'],
    [
      `---\n${keys}\nheadline: x\npublishedAt: 2024-03-07\n---\n${text}`,
      'headline',
      'is no key of an article',
    ],
  ])('a file at fault is refused by the key to mend: %#', (broken, field, detail) => {
    expect(ask({ text: broken })).toMatchObject({ field, detail: expect.stringContaining(detail) })
  })
})
