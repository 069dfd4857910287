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

/** How long one process waits for another's write, in milliseconds. */
const patience = 30_000

/**
 * Writers take the write lock at the start. A transaction that begins as a reader and then writes is refused at once
 * (SQLITE_BUSY) when another process has written meanwhile, and no waiting helps it.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings) {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
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

const isBusy = (error: unknown) => String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')

/** Two processes that open a new file at once both want it whole for a moment, and SQLite does not queue for that. */
async function switchToWal(file: Database.Database) {
  for (let attempt = 1; ; attempt++) {
    try {
      file.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || attempt === 200) throw error
      await pause(25)
    }
  }
}

/**
 * The store's file, made with its folder where there is none. `synchronous = FULL`: what was reported stored has reached
 * the disk and outlives a power cut; NORMAL would only outlive the death of the process.
 * @throws when the file cannot be opened or is no database
 */
export async function openSqlite(path: string): Promise<Kysely<Tables>> {
  await mkdir(dirname(path), { recursive: true })
  const file = new Database(path, { timeout: patience })
  try {
    await switchToWal(file)
    file.pragma('synchronous = FULL')
    file.pragma('foreign_keys = ON')
  } catch (error) {
    file.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new ImmediateDialect({ database: file }) })
}
