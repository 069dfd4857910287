import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import type { Tables } from '@/lib/store/tables'

/** How long a writer waits for another's transaction, in milliseconds. */
const patience = 30_000
/** How long any other statement waits, which is only for a file being opened or recovered. */
const busyTimeout = 5_000

const isBusy = (error: unknown) => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')

/** Repeat what found the file busy. The wait is ours: SQLite's own would stop the whole process, and all who wait on it. */
async function patiently<T>(attempt: () => Promise<T> | T): Promise<T> {
  for (let waited = 0; ; ) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error) || waited > patience) throw error
    }
    const turn = 1 + Math.random() * 9
    await pause(turn)
    waited += turn
  }
}

type Connection = { executeQuery(query: CompiledQuery): Promise<unknown> }
const execute = (connection: Connection, sql: string) => connection.executeQuery(CompiledQuery.raw(sql))

/**
 * Begin a transaction that holds the write lock from the start. One that begins as a reader and then writes is refused
 * at once when another process has written meanwhile, and no waiting helps it.
 */
export async function beginImmediate(connection: Connection) {
  await execute(connection, 'pragma busy_timeout = 0')
  try {
    await patiently(() => execute(connection, 'begin immediate'))
  } finally {
    await execute(connection, `pragma busy_timeout = ${busyTimeout}`)
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings) {
    if (settings?.accessMode === 'read only') await execute(connection, 'begin')
    else await beginImmediate(connection)
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig
  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new ImmediateDriver(this.#config)
  }
}

/**
 * The store's file, made with its folder where there is none. `synchronous = FULL`: what was reported stored has reached
 * the disk and outlives a power cut; NORMAL would only outlive the death of the process.
 * @throws when the file cannot be opened or is no database
 */
export async function openSqlite(path: string): Promise<Kysely<Tables>> {
  await mkdir(dirname(path), { recursive: true })
  const file = new Database(path, { timeout: busyTimeout })
  try {
    // Two that open a new file at once both want it whole for a moment, and SQLite does not queue for that.
    await patiently(() => file.pragma('journal_mode = WAL'))
    file.pragma('synchronous = FULL')
    file.pragma('foreign_keys = ON')
  } catch (error) {
    file.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new ImmediateDialect({ database: file }) })
}
