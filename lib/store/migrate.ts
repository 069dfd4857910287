import { CompiledQuery, type Kysely, Migrator } from 'kysely'
import { type Engine, migrationsFor } from '@/lib/store/migrations'
import { beginImmediate } from '@/lib/store/sqlite'
import type { Tables } from '@/lib/store/tables'

async function migrateToLatest(db: Kysely<Tables>, engine: Engine) {
  const provider = { getMigrations: async () => migrationsFor(engine) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}

/** Kysely locks nothing on SQLite and runs its steps outside a transaction; here they are one, under the write lock. */
async function migrateSqlite(db: Kysely<Tables>) {
  await db.connection().execute(async (connection) => {
    await beginImmediate(connection)
    try {
      await migrateToLatest(connection, 'sqlite')
      await connection.executeQuery(CompiledQuery.raw('commit'))
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
      throw error
    }
  })
}

/** Bring the tables to the latest form. Safe when several processes do it at once: one does, the others wait. */
export async function migrate(db: Kysely<Tables>, engine: Engine) {
  if (engine === 'sqlite') await migrateSqlite(db)
  else await migrateToLatest(db, engine)
}
