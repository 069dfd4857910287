import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { parseArticle } from '@/lib/text/parse-article'
import { json, markdown, yaml } from '@/lib/text/testing/article-files'

describe('a file that cannot be taken', () => {
  const without = (key: string) => json({ [key]: undefined })
  const yamlWith = (line: string) => markdown(`${yaml}\n${line}`)
  test.each<[what: string, raw: string, name: string, words: string, field?: string]>([
    [
      'an unknown key',
      yamlWith('colour: red'),
      'a.md',
      '"colour" is no key of an article; known are',
      'colour',
    ],
    [
      'several faults, each of them,',
      json({ colour: 1, outlet: 'B', publishedAt: '21/11/2026', language: 'English' }),
      'a.json',
      '"colour", "outlet" are no keys of an article; known are id, title, publisher, url, publishedAt, language, author, note; publishedAt: "21/11/2026"; write the day as YYYY-MM-DD; language: "English"; write one of en, es',
      'colour',
    ],
    ['an unknown key in JSON', json({ colour: 1 }), 'a.json', '"colour" is no key', 'colour'],
    ['__proto__', yamlWith('__proto__: {title: x}'), 'a.md', '"__proto__" is no key', '__proto__'],
    [
      '__proto__ in JSON',
      json().replace('"url"', '"__proto__"'),
      'a.json',
      '"__proto__" is no key',
      '__proto__',
    ],
    ['a key given twice', yamlWith('title: Again'), 'a.md', 'line 7: title is given twice', 'title'],
    [
      'a key given twice in JSON',
      json().replace('"url"', '"title"'),
      'a.json',
      '"title" is given twice',
      'title',
    ],
    [
      'the same key spelled with an escape',
      json().replace('"url"', '"t\\u0069tle"'),
      'a.json',
      'given twice',
      'title',
    ],
    ['no front matter', 'Two guards came home.', 'a.md', 'front matter is missing'],
    ['an empty file', '', 'a.md', 'front matter is missing'],
    ['an open front matter', `---\n${yaml}\nTwo guards.`, 'a.md', 'front matter is not closed'],
    ['an empty front matter', markdown(''), 'a.md', 'key: value'],
    ['a list for front matter', markdown('- title'), 'a.md', 'key: value'],
    [
      'malformed YAML',
      markdown('title: a: b'),
      'a.md',
      'line 2: what holds a colon must stand in quotes, as in title: "',
      'title',
    ],
    ['a tab for indent', markdown('title: a\n\tb: c'), 'a.md', 'line 3: Tabs are not allowed'],
    ['a quote left open', markdown('title: a\npublisher: "b'), 'a.md', 'line 3: Missing closing'],
    ['aliases', markdown('title: &t [x]\nnote: [*t, *t]'), 'a.md', 'aliases (*name) are not allowed'],
    ['YAML nested without end', markdown('['.repeat(30_000)), 'a.md', 'nested too deeply'],
    ['an endless front matter', markdown(`note: ${'x'.repeat(70_000)}`), 'a.md', 'longer than 64000'],
    ['a tag', yamlWith('note: !code x'), 'a.md', 'Unresolved tag'],
    ['JSON that is none', '{"title": ', 'a.json', 'it is no JSON'],
    ['JSON that is no object', '[1]', 'a.json', 'one JSON object'],
    ['no title', without('title'), 'a.json', 'title: missing; write the headline', 'title'],
    ['no language', without('language'), 'a.json', 'language: missing; write one of en, es', 'language'],
    ['no day', without('publishedAt'), 'a.json', 'publishedAt: missing; write the day as', 'publishedAt'],
    ['no address', without('url'), 'a.json', 'url: missing; write the address', 'url'],
    ['no text', without('text'), 'a.json', 'text: missing', 'text'],
    [
      'a language we cannot read',
      json({ language: 'fr' }),
      'a.json',
      '"fr"; write one of en, es',
      'language',
    ],
    ['a day of another form', json({ publishedAt: '26/07/2023' }), 'a.json', 'as YYYY-MM-DD', 'publishedAt'],
    [
      'a moment for a day',
      json({ publishedAt: '2023-07-26T10:00:00Z' }),
      'a.json',
      'YYYY-MM-DD',
      'publishedAt',
    ],
    [
      'a day that is not',
      json({ publishedAt: '2023-02-30' }),
      'a.json',
      'there is no such day',
      'publishedAt',
    ],
    [
      'a year for a day',
      markdown(yaml.replace('-07-26', '')),
      'a.md',
      'read as a number; put',
      'publishedAt',
    ],
    [
      'a title that YAML reads as a number',
      markdown(yaml.replace('A calm day', '31')),
      'a.md',
      'quotes',
      'title',
    ],
    ['an empty title', json({ title: '  ' }), 'a.json', 'title: "  "; write the headline', 'title'],
    ['an endless title', json({ title: 'x'.repeat(501) }), 'a.json', 'at most 500 characters', 'title'],
    ['a script for an address', json({ url: 'javascript:alert(1)' }), 'a.json', 'https:// or http://', 'url'],
    ['a bare host for an address', json({ url: 'example.org' }), 'a.json', 'https:// or http://', 'url'],
    ['a path for an id', json({ id: '../../etc/passwd' }), 'a.json', 'use letters, digits', 'id'],
    ['a name that gives no id', markdown(yaml), '....md', 'the file name gives none', 'id'],
    ['a text of blanks', markdown(yaml, ' \n\u00a0\n'), 'a.md', 'text: there is none', 'text'],
    ['a text that is no string', json({ text: ['a'] }), 'a.json', 'write it as one string', 'text'],
    ['a text of 6 MB', markdown(yaml, 'x'.repeat(6_000_000)), 'a.md', '6.0 MB; at most 5 MB', 'text'],
    ['6 MB that count 3 million characters', markdown(yaml, 'é'.repeat(3_000_000)), 'a.md', '6.0 MB', 'text'],
    ['a NUL in the text', markdown(yaml, 'a\0b'), 'a.md', 'NUL character; is this a binary file', 'text'],
    ['a NUL in the title', json({ title: 'a\0b' }), 'a.json', 'NUL', 'title'],
    ['half an emoji', json({ text: 'a \ud83d b' }), 'a.json', 'half of a character', 'text'],
  ])('%s is refused, with what to mend', (_what, raw, name, words, field) => {
    const answer = parseArticle(raw, name)
    expect(isProblem(answer) && answer.detail).toContain(words)
    expect(isProblem(answer) && answer.field).toBe(field)
  })

  test('names every fault of its keys at once, each key once', () => {
    const answer = parseArticle(json({ title: '', publishedAt: 'soon', language: 'xx' }), 'a.json')
    const detail = isProblem(answer) ? answer.detail : ''
    expect(detail.match(/\b(title|publishedAt|language): "/g)).toEqual([
      'title: "',
      'publishedAt: "',
      'language: "',
    ])
  })

  test('cannot speak to the terminal through its message', () => {
    const answer = parseArticle(json({ '\u001b[2Jgone': 1, publishedAt: '\u001b[31m' }), 'a.json')
    expect(isProblem(answer) && answer.detail).not.toContain('\u001b')
  })

  test('whatever it holds, gets an answer and no exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        expect(isProblem(parseArticle(`---\n${raw}\n---\nText.`, 'a.md'))).toBe(true)
        expect(isProblem(parseArticle(raw, 'a.json'))).toBe(true)
      }),
    )
  })
})
