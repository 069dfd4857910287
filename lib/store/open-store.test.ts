import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { openStore } from '@/lib/store/open-store'

describe('a store that cannot be opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-no-store-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    [
      'has an address of another kind',
      'mysql://localhost/x',
      'bad-database-url',
      'neither file: nor postgres:',
    ],
    ['is a folder', `file:${folder}`, 'store-unavailable', 'unable to open'],
    [
      'is no database',
      `file:${join(import.meta.dirname, 'store.test.ts')}`,
      'store-unavailable',
      'not a database',
    ],
    [
      'lies where a file is',
      `file:${join(import.meta.dirname, 'store.ts', 'x')}`,
      'store-unavailable',
      'store.ts',
    ],
    [
      'is a server that is not there',
      'postgres://ana:hunter2@127.0.0.1:1/x',
      'store-unavailable',
      'ECONNREFUSED',
    ],
  ])('because it %s is a problem with a reason', async (_what, url, code, words) => {
    const answer = await openStore({ url, crisis: 'harbour' })
    expect(isProblem(answer) && answer.code).toBe(code)
    expect(isProblem(answer) && answer.detail).toContain(words)
    expect(JSON.stringify(answer)).not.toContain('hunter2')
  })
})
