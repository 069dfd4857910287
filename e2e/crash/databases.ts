import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { startPostgres } from '../support/start-postgres'

/** New databases of one engine, empty, and all gone with `stop`. */
export type Databases = { create(): Promise<string>; stop(): Promise<void> }

export function sqliteDatabases(): Databases {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-crash-'))
  let made = 0
  return {
    create: async () => `file:${join(folder, `${++made}.db`)}`,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

export async function postgresDatabases(): Promise<Databases | { missing: string }> {
  const server = await startPostgres()
  if ('missing' in server) return server
  const pool = new Pool({ connectionString: server.url })
  let made = 0
  return {
    create: async () => {
      const name = `crash_${++made}`
      await pool.query(`create database ${name}`)
      return Object.assign(new URL(server.url), { pathname: `/${name}` }).href
    },
    stop: async () => {
      await pool.end()
      await server.stop()
    },
  }
}
