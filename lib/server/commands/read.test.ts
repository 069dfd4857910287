import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'

const folder = 'data/crises/ecuador-prisons-2023/articles'
const files = readdirSync(folder).map((name) => `${folder}/${name}`)

/** What `npm run read` prints, a line for each file, in an environment of its own. */
function read(paths: readonly string[], env: Record<string, string> = {}): string[] {
  const command = ['--import', 'tsx', 'lib/server/commands/read.ts', ...paths]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 26,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.trimEnd().split('\n')
}

let readings: string[]
beforeAll(() => {
  readings = read(files)
})

describe('npm run read gives the same bytes, ids and all', () => {
  test('in any order of the files, in another time zone and another locale', () => {
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    expect(read([...files].reverse(), env).reverse()).toEqual(readings)
  })

  test('for an article alone, where the clock stands behind and no locale is set', () => {
    const env = { TZ: 'America/Guayaquil', LANG: 'C', LC_ALL: 'C' }
    expect(read(files.slice(2, 3), env)).toEqual(readings.slice(2, 3))
  })
})
