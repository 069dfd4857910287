import type { Kysely } from 'kysely'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { type DatabaseAddress, parseDatabaseUrl } from '@/lib/store/database-url'
import { migrate } from '@/lib/store/migrate'
import type { Engine } from '@/lib/store/migrations'
import { openPostgres } from '@/lib/store/postgres'
import * as read from '@/lib/store/read-store'
import { removeArticle } from '@/lib/store/remove-article'
import { saveArticle, saveReading } from '@/lib/store/save-article'
import { openSqlite } from '@/lib/store/sqlite'
import type { Store } from '@/lib/store/store'
import type { Tables } from '@/lib/store/tables'

const toStore = (db: Kysely<Tables>, engine: Engine, crisis: string): Store => ({
  engine,
  version: () => read.readVersion(db, crisis),
  saveArticle: (article, reading, readerVersion) => saveArticle(db, crisis, article, reading, readerVersion),
  saveReading: (article, reading, readerVersion) => saveReading(db, crisis, article, reading, readerVersion),
  removeArticle: (id) => removeArticle(db, crisis, id),
  isCurrent: (article, readerVersion) => read.isCurrent(db, crisis, article, readerVersion),
  listStaleIds: (readerVersion) => read.listStaleIds(db, crisis, readerVersion),
  listArticles: () => read.listArticles(db, crisis),
  findArticlesWith: (words) => read.findArticlesWith(db, crisis, words),
  listArticleListings: () => read.listArticleListings(db, crisis),
  findArticle: (id) => read.findArticle(db, crisis, id),
  listClaims: (articles) => read.listClaims(db, crisis, articles),
  listRevisions: () => read.listRevisions(db, crisis),
  counts: () => read.countRows(db, crisis),
  close: () => db.destroy(),
})

/** What the database said, in one line, and no more than that: no address, no password. */
const reasonOf = (error: unknown) => {
  const { message, code } = error as { message?: string; code?: string }
  return [message?.split('\n')[0], code && `(${code})`].filter(Boolean).join(' ') || 'no reason given'
}

function cannotOpen(address: DatabaseAddress, error: unknown): Problem {
  const where = address.engine === 'sqlite' ? address.path : 'the Postgres server of DATABASE_URL'
  return problem(503, 'store-unavailable', 'The store cannot be opened', `${where}: ${reasonOf(error)}`, {
    field: 'DATABASE_URL',
  })
}

/**
 * Open the store of one crisis and bring its tables up to date. Several crises may share a database.
 * @param url `file:PATH` or `postgres://...`
 */
export async function openStore({ url, crisis }: { url: string; crisis: string }): Promise<Store | Problem> {
  const address = parseDatabaseUrl(url)
  if (isProblem(address)) return address
  let db: Kysely<Tables> | undefined
  try {
    db = await (address.engine === 'sqlite' ? openSqlite(address.path) : openPostgres(address.url))
    await migrate(db, address.engine)
    return toStore(db, address.engine, crisis)
  } catch (error) {
    await db?.destroy()
    return cannotOpen(address, error)
  }
}
