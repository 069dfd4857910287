import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { parseDatabaseUrl } from '@/lib/store/database-url'

describe('DATABASE_URL', () => {
  test.each([
    ['file:.data/crisis.db', '.data/crisis.db'],
    ['file:/srv/crisis.db', '/srv/crisis.db'],
    ['file:///srv/crisis.db', '/srv/crisis.db'],
    ['file:with space.db', 'with space.db'],
  ])('%s is a SQLite file', (url, path) => {
    expect(parseDatabaseUrl(url)).toEqual({ engine: 'sqlite', path })
  })

  test.each(['postgres://ana@localhost/crisis', 'postgresql://ana:secret@[::1]:5433/crisis'])(
    '%s is a Postgres server',
    (url) => {
      expect(parseDatabaseUrl(url)).toEqual({ engine: 'postgres', url })
    },
  )

  test.each([
    ['', 'neither file: nor postgres:'],
    ['mysql://localhost/crisis', 'neither file: nor postgres:'],
    ['.data/crisis.db', 'neither file: nor postgres:'],
    ['file:', 'names no file'],
    ['file:.data/', 'names no file'],
    ['file://.data/crisis.db', 'absolute path'],
    ['file:crisis.db?mode=ro', 'no ?'],
    ['file::memory:', 'name a file'],
    ['postgres://localhost', 'names no database'],
    ['postgres://ana:se/cr@t@host:port/x', 'cannot be read'],
  ])('%s is refused with what to write instead', (url, words) => {
    const answer = parseDatabaseUrl(url)
    expect(isProblem(answer) && answer.detail).toContain(words)
  })

  test('a refusal does not repeat the password', () => {
    expect(JSON.stringify(parseDatabaseUrl('postgres://ana:hunter2@host:nine/x'))).not.toContain('hunter2')
  })
})
