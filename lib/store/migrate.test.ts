import { type Kysely, Migrator } from 'kysely'
import { expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { parseDatabaseUrl } from '@/lib/store/database-url'
import { type Engine, migrationsFor } from '@/lib/store/migrations'
import { openPostgres } from '@/lib/store/postgres'
import { toArticleRow, toClaimRows, toReadingRow } from '@/lib/store/rows'
import { openSqlite } from '@/lib/store/sqlite'
import type { Tables } from '@/lib/store/tables'
import { testArticle, testReading } from '@/lib/store/testing/articles'
import { describeOnEngines, save } from '@/lib/store/testing/engines'

async function openDatabase(url: string): Promise<Kysely<Tables>> {
  const address = parseDatabaseUrl(url)
  if (isProblem(address)) throw new Error(address.detail)
  return address.engine === 'sqlite' ? openSqlite(address.path) : openPostgres(address.url)
}

/** The tables as the first release made them, with one article in them. */
async function fillOldTables(url: string, engine: Engine) {
  const db = await openDatabase(url)
  const [[first = '', step] = []] = Object.entries(migrationsFor(engine))
  if (!step) throw new Error('there is no first step')
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ [first]: step }) } })
  expect((await migrator.migrateToLatest()).error).toBeUndefined()
  const article = testArticle('a')
  const reading = testReading(article, 3)
  const repeated = { kind: 'killed', status: 'reported', place_id: 'harbour-1', when_start: '2023-07-25' }
  await db.insertInto('datasets').values({ crisis: 'harbour', version: 7 }).execute()
  await db.insertInto('articles').values(toArticleRow('harbour', article)).execute()
  await db
    .insertInto('readings')
    .values(toReadingRow('harbour', reading, 'r1'))
    .execute()
  const claims = toClaimRows('harbour', article, reading.claims).map((row) => ({ ...repeated, ...row }))
  await db.insertInto('claims').values(claims).execute()
  await db.destroy()
}

describeOnEngines('tables of the first release', ({ engine, newDatabase, openCrisis }) => {
  test('are brought up to date with all that is in them', async () => {
    const url = await newDatabase()
    await fillOldTables(url, engine)
    const store = await openCrisis()
    expect([await store.version(), await store.counts()]).toEqual([7, { articles: 1, claims: 3 }])
    const { claims = [] } = (await store.findArticle('a'))?.reading ?? {}
    expect(claims).toEqual(testReading(testArticle('a'), 3).claims)
    expect(await save(store, 'a', { text: 'Three guards came home.' })).toBe('changed')
  })

  test('come to the form that new ones have', async () => {
    const columnsAt = async (url: string) => {
      const db = await openDatabase(url)
      const tables = await db.introspection.getTables()
      await db.destroy()
      return tables.map(({ name, columns }) => [name, columns.map((column) => column.name).sort()])
    }
    const old = await newDatabase()
    await fillOldTables(old, engine)
    await openCrisis()
    const columns = await columnsAt(old)
    const fresh = await newDatabase()
    await openCrisis()
    expect(columns).toEqual(await columnsAt(fresh))
    expect(Object.fromEntries(columns as [string, string[]][]).claims).toEqual([
      'article_id',
      'body',
      'crisis',
      'id',
      'position',
      'published_at',
      'publisher',
    ])
  })
})
