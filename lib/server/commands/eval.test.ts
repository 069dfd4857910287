import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

const { folder, write } = temporaryFolder()

function run(...command: string[]) {
  const all = ['--import', 'tsx', 'lib/server/commands/eval.ts', ...command]
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const text = 'Seven people were killed. Nine people were injured.'
write(
  'cases/flood.json',
  JSON.stringify({
    id: 'flood',
    title: 'A flood',
    source: 'Harbour Gazette',
    published: '2023-05-17',
    language: 'en',
    text,
    gold: [
      {
        sentence: text.slice(0, 25),
        kind: 'killed',
        value: 7,
        bound: 'exact',
        place: 'Nowhere',
        place_type: 'city',
      },
    ],
    toponyms: [],
  }),
)

test('npm run eval tells the measures on stdout, its progress on stderr, and what was missed when asked', () => {
  const { status, stdout, stderr } = run(`${folder}/cases`, '--misses')
  expect(status).toBe(0)
  expect(stderr).toBe('reading 1 of 1: flood\n')
  expect(stdout).toMatch(/^figures, precision \/ recall +0\.500 \/ 1\.000$/m)
  expect(stdout).toContain('flood: FALSE FIGURE: injured 9')
})

test('npm run eval --json is for programs: all, by language and by folder', () => {
  const { all, languages, folders } = JSON.parse(run(`${folder}/cases`, '--json').stdout)
  expect(all.figures).toMatchObject({ asked: 1, said: 2, recall: 1, falseFigures: 1 })
  expect(languages).toEqual({ en: all })
  expect(folders).toEqual({ [`${folder}/cases`]: all })
})

test('npm run eval names a case that cannot be used, and scores none', () => {
  write('bad/flood.json', '{')
  expect(run(`${folder}/cases`, `${folder}/bad`)).toEqual({
    status: 1,
    stdout: '',
    stderr: `The case cannot be used: ${folder}/bad/flood.json: it is no JSON\n`,
  })
})
