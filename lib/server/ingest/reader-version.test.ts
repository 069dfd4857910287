import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CrisisFolder } from '@/lib/server/crisis/load-crisis'
import { readerSources, readerVersion } from '@/lib/server/ingest/reader-version'
import { listSources } from '@/lib/server/running/hash-sources'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

const { folder: root, write } = temporaryFolder()
const crisis = { id: 'flood', countries: ['XA'] } as CrisisFolder['crisis']
const folder: CrisisFolder = { crisis, folder: '', places: [], decrees: [], struck: [], articleFiles: [] }

test('the reader’s version follows its source, the gazetteer and the crisis’s own places and strikes, and nothing else', async () => {
  write('lib/reading/a.ts', 'one')
  write('data/gazetteer/XA/cities.json', '[]')
  const seen = [await readerVersion(folder, root)]
  const changes: [string, string][] = [
    ['lib/reading/a.ts', 'two'],
    ['lib/reading/kinds/b.ts', 'two'],
    ['data/gazetteer/XA/cities.json', '[1]'],
  ]
  for (const [path, content] of changes) {
    write(path, content)
    seen.push(await readerVersion(folder, root))
  }
  seen.push(await readerVersion({ ...folder, crisis: { ...crisis, countries: ['XB'] } }, root))
  seen.push(await readerVersion({ ...folder, places: [{ id: 'hall' }] as CrisisFolder['places'] }, root))
  seen.push(await readerVersion({ ...folder, struck: [{ article: 'a', words: 'b', why: 'c' }] }, root))
  expect(new Set(seen).size).toBe(seen.length)

  write('lib/reading/a.test.ts', 'a test')
  write('app/page.tsx', 'a page')
  expect(await readerVersion(folder, root)).toBe(seen[3])
})

test('no source of the reader imports what its version does not follow', async () => {
  const read = (await listSources('.', readerSources)).filter((path) => path.endsWith('.ts'))
  const imports = read
    .filter((path) => !path.includes('/testing/'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/^(?!import type\b).* from '@\/(.+)'$/gm)])
    .map(([, from]) => `${from}.ts`)
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.filter((path) => !readerSources.some((source) => path.startsWith(source)))).toEqual([])
})
