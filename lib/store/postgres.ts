import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Tables } from '@/lib/store/tables'

/**
 * A pool of connections to the server.
 * @throws when the server does not answer or refuses
 */
export async function openPostgres(url: string): Promise<Kysely<Tables>> {
  const pool = new Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    application_name: 'crisis-map',
  })
  // A connection that dies while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    const client = await pool.connect()
    client.release()
  } catch (error) {
    await db.destroy()
    throw error
  }
  return db
}
