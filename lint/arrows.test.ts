import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
const root = join(import.meta.dirname, '..')
const importing = (from: string) => `import { thing } from '${from}'\nexport const used = thing\n`

/** What is forbidden, a source that does it, and what the linter must say. */
const forbidden: [what: string, path: string, source: string, message: string][] = [
  ['the model imports nothing of ours', 'lib/model/a.ts', importing('@/lib/text/b'), 'arrow 1'],
  ['nor by a relative path', 'lib/model/b.ts', importing('../text/b'), 'arrow 1'],
  [
    'nor does a kind, for it goes to every browser',
    'lib/kinds/b.ts',
    importing('@/lib/reading/b'),
    'arrow 1',
  ],
  ['the model knows of kinds only which there are', 'lib/model/c.ts', importing('@/lib/kinds/b'), 'arrow 1'],
  ['reading touches no file', 'lib/reading/a.ts', importing('node:fs'), 'arrow 2'],
  ['a kind touches no file', 'lib/kinds/a.ts', importing('node:fs'), 'arrow 2'],
  ['incidents know no React', 'lib/incidents/a.ts', importing('react'), 'arrow 2'],
  ['the map geometry knows no Leaflet', 'lib/geo/a.ts', importing('leaflet'), 'arrow 2'],
  ['an export is written from what is given', 'lib/exports/a.ts', importing('node:fs'), 'arrow 2'],
  ['text does not ask the clock', 'lib/text/a.ts', 'export const now = Date.now()\n', 'arrow 2'],
  ['text does not ask for today', 'lib/text/b.ts', 'export const today = new Date()\n', 'arrow 2'],
  ['text asks no locale', 'lib/text/c.ts', "export const low = 'I'.toLocaleLowerCase()\n", 'same everywhere'],
  ['nor sorts by one', 'lib/text/d.ts', "export const order = 'a'.localeCompare('b')\n", 'same everywhere'],
  [
    'nor lets one write its numbers',
    'lib/geo/d.ts',
    'export const f = Intl.NumberFormat\n',
    'same everywhere',
  ],
  [
    'incidents ask no local day',
    'lib/incidents/b.ts',
    'export const day = (d: Date) => d.getDate()\n',
    'same everywhere',
  ],
  ['reading does not fetch', 'lib/reading/b.ts', "export const answer = fetch('/')\n", 'variable fetch'],
  [
    'reading sees no environment',
    'lib/reading/c.ts',
    'export const port = process.env\n',
    'variable process',
  ],
  ['a score is worked out from what is given', 'lib/evaluation/a.ts', importing('node:fs'), 'arrow 2'],
  ['the gazetteer does not reach for the store', 'lib/gazetteer/a.ts', importing('@/lib/store/b'), 'arrow 3'],
  [
    'components never import the server',
    'components/dashboard/a.tsx',
    importing('@/lib/server/b'),
    'arrow 4',
  ],
  ['the map never imports the store', 'components/map/a.tsx', importing('@/lib/store/b'), 'arrow 4'],
  ['hooks never import the server', 'components/hooks/a.ts', importing('@/lib/server/b'), 'arrow 4'],
  ['components do not import app', 'components/article/a.tsx', importing('@/app/page'), 'arrow 5'],
  ['the server does not import app', 'lib/server/a.ts', importing('@/app/page'), 'arrow 5'],
  ['Leaflet stands in components/map alone', 'components/dashboard/b.tsx', importing('leaflet'), 'Leaflet'],
  ['SWR stands in components/hooks alone', 'components/map/b.tsx', importing('swr'), 'SWR'],
  ['no two files import each other', 'lib/geo/b.ts', importing('./c'), 'cycle'],
]
const allowed: [path: string, source: string][] = [
  ['lib/model/z.ts', importing('@/lib/kinds/kinds')],
  ['lib/server/z.ts', importing('@/lib/store/y')],
  ['components/map/z.tsx', importing('leaflet')],
  ['components/hooks/z.ts', importing('swr')],
  ['lib/reading/z.ts', "export const day = new Date('2023-07-25T00:00:00Z')\n"],
]

let house = ''
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'))
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  delete config.$schema
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  cpSync(join(root, 'lint'), join(house, 'lint'), { recursive: true })
  for (const [path, source] of [
    ...forbidden.map(([, path, source]) => [path, source] as const),
    ...allowed,
    ['lib/geo/c.ts', importing('./b')] as const,
  ]) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    writeFileSync(join(house, path), source)
  }
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

/** What the linter says of one file of the house. */
function lint(path: string): string {
  const run = spawnSync(process.execPath, [biome, 'lint', path, '--colors=off'], {
    cwd: house,
    encoding: 'utf8',
  })
  return run.status === 0 ? '' : run.stdout + run.stderr
}

describe('the arrows between the rooms', () => {
  test.each(forbidden)('%s', (_what, path, _source, message) => {
    expect(lint(path)).toContain(message)
  })
  test.each(allowed)('what the plan allows passes: %s', (path) => {
    expect(lint(path)).toBe('')
  })
})
