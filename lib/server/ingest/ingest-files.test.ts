import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isProblem, type Problem } from '@/lib/model/problem'
import type { Ingested, Reader } from '@/lib/server/ingest/ingest-article'
import { ingestFiles } from '@/lib/server/ingest/ingest-files'
import { digitReader } from '@/lib/server/testing/digit-reader'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'

const { folder, write } = temporaryFolder()
const yaml = 'title: A calm day\npublisher: Harbour Gazette\nurl: null\npublishedAt: 2023-07-26\nlanguage: en'
const markdown = (text: string, lines = yaml) => `---\n${lines}\n---\n${text}`
const good = markdown('Of 9 guards 2 came home.')
const byHillPost = (lines: string) =>
  markdown('Of 9 guards 7 came home.', lines.replace('Harbour Gazette', 'Hill Post'))

let store: Store
let count = 0
beforeEach(async () => {
  const opened = await openStore({ url: `file:${folder}/stores/${++count}.db`, crisis: 'harbour' })
  if (isProblem(opened)) throw new Error(opened.detail)
  store = opened
})
afterEach(() => store.close())

/** Ingest, and what was reported: the outcome or the reason, by path. */
async function ingest(paths: string[], reader: Reader = digitReader(), now = () => Date.UTC(2023, 6, 27)) {
  const told = new Map<string, Ingested | Problem>()
  const tally = await ingestFiles(paths, { store, reader, now }, (path, result) => told.set(path, result))
  const reason = (path: string) => {
    const result = told.get(path)
    return isProblem(result) ? result.detail : undefined
  }
  return { tally, told, reason }
}
const nothing = { added: 0, changed: 0, unchanged: 0, refused: 0 }

describe('an article that would harm another, or that has not come yet', () => {
  test('an id that another publisher has is refused, and names both', async () => {
    await ingest([write('first/calm.md', good)])
    const other = write('second/calm.md', byHillPost(yaml))
    const { tally, reason } = await ingest([other])
    expect(tally).toEqual({ ...nothing, refused: 1 })
    expect(reason(other)).toBe(
      'id: calm is already the id of "A calm day" of Harbour Gazette; give this article of Hill Post another id',
    )
    expect((await store.findArticle('calm'))?.article.publisher).toBe('Harbour Gazette')
  })

  test('from the page that the stored one came from another publisher’s takes its place, and that is said', async () => {
    const lines = yaml.replace('url: null', 'url: https://harbour.example/calm')
    await ingest([write('page/calm.md', markdown('Of 9 guards 2 came home.', lines))])
    const other = write('page-again/calm.md', byHillPost(lines))
    expect((await ingest([other])).told.get(other)).toMatchObject({
      outcome: 'changed',
      remarks: expect.arrayContaining([
        'it takes the place of an article of Harbour Gazette, which has the same id and url',
      ]),
    })
  })

  test('the same text in two files is stored and named, in one run and in the next', async () => {
    const paths = ['one', 'two'].map((name) => write(`twice/${name}.md`, good))
    const { told } = await ingest(paths)
    expect(told.get(paths[1] ?? '')).toMatchObject({
      outcome: 'added',
      remarks: expect.arrayContaining([expect.stringContaining('word for word that of one')]),
    })
    const third = write('thrice/three.md', good)
    expect((await ingest([third])).told.get(third)).toMatchObject({
      remarks: expect.arrayContaining([expect.stringMatching(/that of (?:one|two)/)]),
    })
  })

  test('a page whose publisher is spelled anew is the same page', async () => {
    const page = yaml.replace('url: null', 'url: https://example.org/calm')
    await ingest([write('page/calm.md', markdown('Of 9 guards 2 came home.', page))])
    const again = markdown('Of 9 guards 2 came home.', page.replace('Harbour Gazette', 'The Harbour Gazette'))
    expect((await ingest([write('page/calm.md', again)])).tally).toEqual({ ...nothing, changed: 1 })
  })

  test('a day that is still to come is refused by name; where it is a day later already it is not', async () => {
    const early = write(
      'early/calm.md',
      markdown('Of 9 guards 2 came home.', yaml.replace('2023-07-26', '2032-07-26')),
    )
    const { tally, reason } = await ingest([early])
    expect(tally).toEqual({ ...nothing, refused: 1 })
    expect(reason(early)).toBe(
      'publishedAt: 2032-07-26 is still to come; write the day on which it was published',
    )
    const tomorrow = write(
      'tomorrow/day.md',
      markdown('Of 9 guards 2 came home.', yaml.replace('07-26', '07-28')),
    )
    expect((await ingest([tomorrow])).tally).toEqual({ ...nothing, added: 1 })
  })
})

describe('an article that is taken', () => {
  test('is stored with its reading, and named once it is', async () => {
    const path = write('good/calm.md', good)
    const { tally, told } = await ingest([path])
    expect(tally).toEqual({ ...nothing, added: 1 })
    expect(told.get(path)).toEqual({ id: 'calm', outcome: 'added', remarks: [] })
    const found = await store.findArticle('calm')
    expect(found?.article.text).toBe('Of 9 guards 2 came home.')
    expect(found?.reading.claims.map((claim) => claim.quantity?.value)).toEqual([9, 2])
  })

  test('changes nothing when it comes again, and is not read again', async () => {
    const path = write('again/calm.md', good)
    await ingest([path])
    const unread: Reader = { ...digitReader(), read: () => expect.fail('it was read again') }
    const { tally } = await ingest([path, path], unread)
    expect([tally, await store.version()]).toEqual([{ ...nothing, unchanged: 1 }, 1])
  })

  test('takes the place of the one before when its file has changed', async () => {
    const path = write('changed/calm.md', good)
    await ingest([path])
    write('changed/calm.md', markdown('Of 9 guards 3 came home.'))
    expect((await ingest([path])).tally).toEqual({ ...nothing, changed: 1 })
    expect((await store.listClaims()).map((claim) => claim.quantity?.value)).toEqual([9, 3])
  })

  test.each([
    ['markup', "<script>document.title = 'x'</script><img src=x onerror=alert(1)> 31 dead"],
    ['SQL', "' OR 1=1; DROP TABLE articles; -- 31 dead"],
    ['no-break spaces and emoji', '\u00a0🚨👩🏽‍🚒 at\u00a0least\u00a031 dead \u{1F468}\u200D\u{1F469}'],
    ['a path', '../../../etc/passwd $HOME $(id) `id` %n 31 dead'],
    ['keys of objects', '__proto__ constructor toString 31 dead'],
  ])('keeps %s as the words they are, with spans that fit', async (_what, text) => {
    const path = write('hostile/x.json', JSON.stringify({ ...meta, title: text, text }))
    expect((await ingest([path])).tally).toEqual({ ...nothing, added: 1 })
    const found = await store.findArticle('x')
    expect([found?.article.title, found?.article.text]).toEqual([text.trim(), text])
    const spans = found?.reading.claims.map(({ evidence }) => text.slice(evidence.start, evidence.end))
    expect(spans).toContain('31')
    expect(await store.counts()).toMatchObject({ articles: 1 })
  })
})

const meta = {
  title: 'A calm day',
  publisher: 'Harbour Gazette',
  url: null,
  publishedAt: '2023-07-26',
  language: 'en',
}

describe('a file that cannot be taken', () => {
  const latin1 = Buffer.from(markdown('Los guardias volvi\u00f3'), 'latin1')
  const photograph = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  test.each<[what: string, name: string, content: string | Uint8Array, words: string]>([
    [
      'has a bad date',
      'a.md',
      markdown('2 dead.', yaml.replace('07-26', '7-26')),
      'publishedAt: "2023-7-26"',
    ],
    ['has a day that is not', 'a.md', markdown('2 dead.', yaml.replace('07-26', '02-30')), 'no such day'],
    [
      'has no day',
      'a.json',
      JSON.stringify({ ...meta, publishedAt: null, text: '2 dead.' }),
      'needs its day',
    ],
    ['has an unknown key', 'a.md', markdown('2 dead.', `${yaml}\ncolour: red`), '"colour" is no key'],
    ['has 6 MB of text', 'a.md', markdown('x'.repeat(6_000_000)), '6.0 MB; at most 5 MB'],
    ['is larger than any article', 'a.md', 'x'.repeat(33_000_000), '33.0 MB; at most 5 MB'],
    ['is a photograph', 'a.md', photograph, 'binary file'],
    ['is UTF-16', 'a.md', Buffer.from(good, 'utf16le'), 'binary file'],
    ['is Latin-1', 'a.md', latin1, 'no text in UTF-8'],
    ['is empty', 'a.md', '', 'the file is empty'],
    ['holds nothing but empty lines', 'a.md', '\ufeff \n\n', 'the file is empty'],
    ['is empty, as JSON', 'a.json', '', 'the file is empty'],
    ['has an empty text', 'a.md', markdown('\n \n'), 'text: there is none'],
    ['has no front matter', 'a.md', '2 dead.', 'front matter is missing'],
    ['has malformed front matter', 'a.md', markdown('2 dead.', 'title: a: b'), 'line 2: what holds a colon'],
    ['has front matter left open', 'a.md', `---\n${yaml}\n2 dead.`, 'not closed'],
    ['is half a JSON', 'a.json', '{"title": "A calm', 'it is no JSON'],
  ])('because it %s is named with the reason, and the others go in', async (_what, name, content, words) => {
    const bad = write(`bad/${name}`, content)
    const path = write('bad/calm-too.md', good)
    const { tally, reason } = await ingest([bad, path])
    expect(reason(bad)).toContain(words)
    expect(tally).toEqual({ ...nothing, added: 1, refused: 1 })
    expect((await store.listArticles()).map(({ id }) => id)).toEqual(['calm-too'])
    expect([await store.counts(), await store.version()]).toEqual([{ articles: 1, claims: 2 }, 1])
  })

  test('that is not there, or holds no article, is named', async () => {
    write('empty/notes.txt', 'no article')
    const { tally, reason } = await ingest([`${folder}/nowhere.md`, `${folder}/empty`])
    expect(tally).toEqual({ ...nothing, refused: 2 })
    expect(reason(`${folder}/nowhere.md`)).toBe('there is no such file or folder')
    expect(reason(`${folder}/empty`)).toContain('holds no article')
  })

  test('leaves the stored article of its id as it was', async () => {
    const path = write('broken/calm.md', good)
    await ingest([path])
    write('broken/calm.md', markdown('', yaml))
    expect((await ingest([path])).tally).toEqual({ ...nothing, refused: 1 })
    expect((await store.findArticle('calm'))?.article.text).toBe('Of 9 guards 2 came home.')
  })

  test('because its id is another’s in the same run is named with that other', async () => {
    const [first, second] = [write('two/a/calm.md', good), write('two/b/calm.md', markdown('Of 9 none.'))]
    const { tally, reason } = await ingest([`${folder}/two`])
    expect(tally).toEqual({ ...nothing, added: 1, refused: 1 })
    expect(reason(second)).toBe(`id: calm is also the id of ${first}; give one of them another`)
    expect((await store.findArticle('calm'))?.article.text).toBe('Of 9 guards 2 came home.')
  })

  test('because the reader fails on it is named as our fault, and the others go in', async () => {
    const digits = digitReader()
    const frail: Reader = {
      ...digits,
      read: (article) => {
        if (article.id === 'odd') throw new Error('no rule for this')
        return digits.read(article)
      },
    }
    const odd = write('frail/odd.md', good)
    write('frail/z.md', good)
    const { tally, reason } = await ingest([`${folder}/frail`], frail)
    expect(tally).toEqual({ ...nothing, added: 1, refused: 1 })
    expect(reason(odd)).toContain('no rule for this')
    expect((await store.listArticles()).map(({ id }) => id)).toEqual(['z'])
  })
})

describe('a folder', () => {
  test('gives its articles and those of folders in it, and nothing hidden or of another kind', async () => {
    for (const name of ['b.md', 'a.json.txt', 'c/d.MARKDOWN', '.git/e.md', '.f.md', 'photo.jpg'])
      write(`tree/${name}`, good)
    const { told } = await ingest([`${folder}/tree`])
    const found = [...told.keys()].map((path) => path.slice(folder.length))
    expect(found).toEqual(['/tree/b.md', '/tree/c/d.MARKDOWN'])
  })

  test('of a crisis gives its articles and not the files that describe it', async () => {
    write('flood/crisis.json', '{}')
    write('flood/articles/a.md', good)
    expect((await ingest([`${folder}/flood`])).tally).toEqual({ ...nothing, added: 1 })
  })
})
