import { spawnSync } from 'node:child_process'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { runIngest } from '@/lib/server/commands/run-ingest'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

const { folder, write } = temporaryFolder()
const perLanguage = { en: 'Flood', es: 'Inundación' }
const article = (text: string) =>
  `---\ntitle: The river\npublisher: Harbour Gazette\nurl: null\npublishedAt: 2023-07-26\nlanguage: en\n---\n${text}`

const ownStore = { CRISIS: `${folder}/flood`, DATABASE_URL: `file:${folder}/store.db` }

/** The command as npm runs it, on a store of its own. */
function ingestAsNpm(paths: string[]) {
  const command = ['--import', 'tsx', 'lib/server/commands/ingest.ts', ...paths]
  const env = { ...process.env, ...ownStore }
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env })
  return { status, stdout, lines: stderr.trimEnd().split('\n') }
}

/** What it does, in this process: another has to load the reader first. */
async function ingest(paths: string[], env: Record<string, string> = {}) {
  for (const [name, value] of Object.entries({ ...ownStore, ...env })) vi.stubEnv(name, value)
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const status = await runIngest(paths)
  const said = write.mock.calls.map(([line]) => String(line)).join('')
  write.mockRestore()
  return { status, lines: said.trimEnd().split('\n') }
}

afterEach(() => vi.unstubAllEnvs())

beforeAll(() => {
  write(
    'flood/crisis.json',
    JSON.stringify({
      title: perLanguage,
      summary: perLanguage,
      countries: ['XA'],
      view: { zoom: 7, lat: 0, lon: 0 },
      dates: { from: '2023-07-20', to: '2023-07-28' },
    }),
  )
  write('flood/articles/good.md', article('At least 12 people were killed on Monday.'))
  write('flood/articles/other.md', article('The rain went on.'))
})

const nothingClaimed =
  '           nothing in it was claimed; npm run read -- --explain FILE says why of each number'

const into = `into flood, file:${folder}/store.db`

describe('npm run ingest', () => {
  test('says how it is asked, to who asks', async () => {
    const { status, lines } = await ingest(['--help'])
    expect([status, lines.length]).toEqual([0, 1])
    expect(lines[0]).toContain('npm run ingest -- FILE_OR_FOLDER')
  })

  test('stores a folder, says so on stderr alone, and a second time changes nothing', async () => {
    expect(ingestAsNpm([`${folder}/flood`])).toEqual({
      status: 0,
      stdout: '',
      lines: [
        into,
        'added      good',
        'added      other',
        nothingClaimed,
        '2 added, 0 changed, 0 unchanged, 0 refused',
      ],
    })
    expect((await ingest([`${folder}/flood/articles`])).lines.at(-1)).toBe(
      '0 added, 0 changed, 2 unchanged, 0 refused',
    )
  })

  test('files that are no articles by their names are named', async () => {
    write('mixed/four.md', article('Four bridges fell.'))
    write('mixed/note.txt', 'Nine died.')
    write('mixed/report.docx', 'x')
    expect((await ingest([`${folder}/mixed`])).lines).toContain(
      '2 files are no .md or .json and were passed over: note.txt, report.docx',
    )
  })

  test('names a file that cannot be taken, takes the others, and ends with code 1', () => {
    const bad = write('more/bad.md', article('x').replace('2023-07-26', 'July'))
    write('more/fine.md', article('Two bridges fell.'))
    expect(ingestAsNpm([`${folder}/more`])).toEqual({
      status: 1,
      stdout: '',
      lines: [
        into,
        `refused    ${bad}: publishedAt: "July"; write the day as YYYY-MM-DD`,
        'added      fine',
        nothingClaimed,
        '1 added, 0 changed, 0 unchanged, 1 refused',
      ],
    })
  })

  test('takes one article away, says what went, and that its file would bring it back', async () => {
    write('gone/once.md', article('Seven people were killed on Monday.'))
    await ingest([`${folder}/gone`])
    const went = (id: string) =>
      `removed    ${id}: "The river" of Harbour Gazette, and the 1 claim read from it`
    const from = expect.stringMatching(/^from flood, file:/)
    expect(await ingest(['--remove', 'once'])).toEqual({ status: 0, lines: [from, went('once')] })
    expect((await ingest(['--remove', 'good'])).lines).toEqual([
      from,
      went('good'),
      `           its file is still in the crisis folder, and the next start stores it again: ${folder}/flood/articles/good.md`,
    ])
    expect((await ingest([`${folder}/flood`])).lines.at(-1)).toBe(
      '1 added, 0 changed, 1 unchanged, 0 refused',
    )
  })

  test('of an id that no article has it names the near ones, and takes nothing away', async () => {
    const { status, lines } = await ingest(['--remove', 'goods'])
    expect([status, lines]).toEqual([
      1,
      [
        expect.stringMatching(/^from flood, file:/),
        expect.stringMatching(
          /^refused {4}goods: no article of the \d+ stored has this id; did you mean good\?$/,
        ),
      ],
    ])
    expect((await ingest([`${folder}/flood`])).lines.at(-1)).toBe(
      '0 added, 0 changed, 2 unchanged, 0 refused',
    )
  })

  test('takes back what struck.json strikes, and names each line of it that strikes nothing', async () => {
    const line = (words: string, article = 'good') => ({ article, words, why: 'Counted elsewhere.' })
    const struck = [
      { ...line('12 people'), kind: 'killed' },
      line('13 people'),
      line('12 people', 'gone'),
      { ...line('12 people'), kind: 'injured' },
    ]
    write('flood/struck.json', JSON.stringify(struck))
    expect((await ingest([`${folder}/flood`])).lines).toEqual([
      into,
      'changed    good',
      'unchanged  other',
      nothingClaimed,
      expect.stringMatching(/^reading again 1 of 2: /),
      expect.stringMatching(/^reading again 2 of 2: /),
      'struck.json: [1] strikes nothing: nothing is read from a sentence with these words in good',
      'struck.json: [2] strikes nothing: no article gone is stored',
      'struck.json: [3] strikes nothing: what is read from a sentence with these words in good is killed 12',
      '0 added, 1 changed, 1 unchanged, 0 refused',
    ])
    write('flood/struck.json', '[]')
    expect((await ingest([`${folder}/flood`])).lines).toContain('changed    good')
  })

  test.each([
    ['a file beside an article to take away', ['--remove', 'good', 'x.md'], {}, 'Name the files or folders'],
    ['two articles to take away', ['--remove', 'good', '--remove', 'other'], {}, 'Name the files or folders'],
    ['no path', [], {}, 'Name the files or folders to read'],
    [
      'a database address that is none',
      ['x.md'],
      { DATABASE_URL: 'crisis.db' },
      'neither file: nor postgres:',
    ],
    ['a crisis that is not there', ['x.md'], { CRISIS: 'nowhere' }, 'crisis.json: there is no such file'],
  ])('with %s says what is wrong and ends with code 1', async (_what, paths, env, words) => {
    const { status, lines } = await ingest(paths, env)
    expect([status, lines.length]).toEqual([1, 1])
    expect(lines[0]).toContain(words)
  })
})
