import { type CreateTableBuilder, type Kysely, type Migration, sql } from 'kysely'
import type { Tables } from '@/lib/store/tables'

export type Engine = 'sqlite' | 'postgres'

/** Sorted by bytes on both engines: Postgres would else sort by the rules of its locale. */
const textOf = (engine: Engine) => (engine === 'postgres' ? sql`text collate "C"` : ('text' as const))

const required = (
  table: CreateTableBuilder<string, string>,
  engine: Engine,
  columns: readonly string[],
): CreateTableBuilder<string, string> =>
  columns.reduce((made, column) => made.addColumn(column, textOf(engine), (c) => c.notNull()), table)

const optional = (
  table: CreateTableBuilder<string, string>,
  engine: Engine,
  columns: readonly string[],
): CreateTableBuilder<string, string> =>
  columns.reduce((made, column) => made.addColumn(column, textOf(engine)), table)

async function createArticles(db: Kysely<Tables>, engine: Engine) {
  await db.schema
    .createTable('datasets')
    .addColumn('crisis', textOf(engine), (c) => c.primaryKey().notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute()
  const filled = ['crisis', 'id', 'title', 'publisher', 'published_at', 'language', 'text', 'sha']
  const table = required(db.schema.createTable('articles'), engine, filled)
  await optional(table, engine, ['url', 'author', 'note'])
    .addPrimaryKeyConstraint('articles_key', ['crisis', 'id'])
    .execute()
}

async function createReadings(db: Kysely<Tables>, engine: Engine) {
  const filled = ['crisis', 'article_id', 'reader_version', 'toponyms', 'rejected', 'sha']
  await required(db.schema.createTable('readings'), engine, filled)
    .addPrimaryKeyConstraint('readings_key', ['crisis', 'article_id'])
    .addForeignKeyConstraint('readings_article', ['crisis', 'article_id'], 'articles', ['crisis', 'id'])
    .execute()
}

async function createClaims(db: Kysely<Tables>, engine: Engine) {
  const filled = ['crisis', 'article_id', 'id', 'kind', 'status', 'publisher', 'published_at', 'body']
  const table = required(db.schema.createTable('claims'), engine, filled)
  await optional(table, engine, ['place_id', 'province', 'country', 'when_start', 'when_end'])
    .addColumn('position', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('claims_key', ['crisis', 'article_id', 'position'])
    .addForeignKeyConstraint('claims_article', ['crisis', 'article_id'], 'articles', ['crisis', 'id'])
    .execute()
  // An id names one claim of the crisis; the others serve order and search.
  await db.schema.createIndex('claims_id').unique().on('claims').columns(['crisis', 'id']).execute()
  const order = ['crisis', 'published_at', 'article_id', 'position']
  await db.schema.createIndex('claims_order').on('claims').columns(order).execute()
  await db.schema.createIndex('claims_place').on('claims').columns(['crisis', 'place_id']).execute()
}

/** What repeated the claim's body for questions that the app never came to ask. */
async function dropUnasked(db: Kysely<Tables>) {
  await db.schema.dropIndex('claims_place').execute()
  // One by one: SQLite drops no two in a statement.
  for (const column of ['kind', 'status', 'place_id', 'province', 'country', 'when_start', 'when_end'])
    await db.schema.alterTable('claims').dropColumn(column).execute()
}

/**
 * Every step the tables have taken, in code so that it is bundled with the server. Names sort in the order of the steps;
 * a step that has been released is never edited, the next one mends it.
 */
export const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '001-articles-readings-claims': {
    async up(db: Kysely<Tables>) {
      await createArticles(db, engine)
      await createReadings(db, engine)
      await createClaims(db, engine)
    },
  },
  '002-claims-as-they-are-asked': { up: dropUnasked },
})
