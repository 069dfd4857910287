import { type Kysely, sql } from 'kysely'
import type { Claim } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import type { Reading, Rejection, Toponym } from '@/lib/model/reading'
import { articlesRead } from '@/lib/store/articles-read'
import { metaColumns, toArticle, toArticleRow, toMeta, toStoredClaim } from '@/lib/store/rows'
import type { ArticleListing, StoredArticle } from '@/lib/store/store'
import type { Tables } from '@/lib/store/tables'

type Db = Kysely<Tables>

/** See `Store.version`; 0 for a crisis of which nothing was ever stored. */
export async function readVersion(db: Db, crisis: string): Promise<number> {
  const row = await db
    .selectFrom('datasets')
    .where('crisis', '=', crisis)
    .select('version')
    .executeTakeFirst()
  return row?.version ?? 0
}

/** See `Store.isCurrent`. */
export async function isCurrent(
  db: Db,
  crisis: string,
  article: StoredArticle,
  readerVersion: string,
): Promise<boolean> {
  const row = await articlesRead(db, crisis)
    .where('articles.id', '=', article.id)
    .select(['articles.sha', 'readings.reader_version'])
    .executeTakeFirst()
  return row?.sha === toArticleRow(crisis, article).sha && row.reader_version === readerVersion
}

/** See `Store.listStaleIds`. */
export async function listStaleIds(db: Db, crisis: string, readerVersion: string): Promise<string[]> {
  const rows = await db
    .selectFrom('readings')
    .where('crisis', '=', crisis)
    .where('reader_version', '!=', readerVersion)
    .select('article_id')
    .orderBy('article_id')
    .execute()
  return rows.map((row) => row.article_id)
}

/** See `Store.listArticles`. */
export async function listArticles(db: Db, crisis: string): Promise<StoredArticle[]> {
  const rows = await db
    .selectFrom('articles')
    .where('crisis', '=', crisis)
    .select([...metaColumns, 'text'])
    .orderBy('published_at')
    .orderBy('id')
    .execute()
  return rows.map(toArticle)
}

const mostWith = 5

/** See `Store.findArticlesWith`. */
export async function findArticlesWith(db: Db, crisis: string, words: string): Promise<StoredArticle[]> {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db
    .selectFrom('articles')
    .where('crisis', '=', crisis)
    .where(sql<boolean>`text like ${pattern} escape '\\'`)
    .select([...metaColumns, 'text'])
    .orderBy('id')
    .limit(mostWith)
    .execute()
  // To SQLite a capital is the same letter.
  return rows.map(toArticle).filter(({ text }) => text.includes(words))
}

/** See `Store.listArticleListings`. */
export async function listArticleListings(db: Db, crisis: string): Promise<ArticleListing[]> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('claims', (join) =>
      join.onRef('claims.crisis', '=', 'articles.crisis').onRef('claims.article_id', '=', 'articles.id'),
    )
    .where('articles.crisis', '=', crisis)
    .groupBy(['articles.crisis', 'articles.id'])
    .select((row) => [
      ...metaColumns.map((column) => `articles.${column}` as const),
      row.fn.count<number | string>('claims.position').as('claims'),
    ])
    .orderBy('articles.published_at')
    .orderBy('articles.id')
    .execute()
  return rows.map((row) => ({ ...toMeta(row), claims: Number(row.claims) }))
}

/** See `Store.listRevisions`: id, hash of the text, hash of the reading. */
export async function listRevisions(db: Db, crisis: string): Promise<string[][]> {
  const rows = await articlesRead(db, crisis)
    .select(['articles.id', 'articles.sha as text', 'readings.sha as reading'])
    .orderBy('articles.id')
    .execute()
  return rows.map(({ id, text, reading }) => [id, text, reading])
}

/** See `Store.listClaims`; an empty list of articles gives no claims. */
export async function listClaims(
  db: Db,
  crisis: string,
  articles?: readonly string[],
): Promise<StoredClaim[]> {
  if (articles?.length === 0) return []
  const rows = await db
    .selectFrom('claims')
    .where('crisis', '=', crisis)
    .$if(articles !== undefined, (all) => all.where('article_id', 'in', articles ?? []))
    .select(['body', 'article_id', 'publisher', 'published_at'])
    .orderBy('published_at')
    .orderBy('article_id')
    .orderBy('position')
    .execute()
  return rows.map(toStoredClaim)
}

/** Article and reading as they stood at one moment, though a writer may be at work. */
export function findArticle(
  db: Db,
  crisis: string,
  id: string,
): Promise<{ article: StoredArticle; reading: Reading } | null> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute(async (trx) => {
    const row = await articlesRead(trx, crisis)
      .where('articles.id', '=', id)
      .select([...metaColumns, 'text', 'toponyms', 'rejected'])
      .executeTakeFirst()
    if (!row) return null
    const claims = await trx
      .selectFrom('claims')
      .where('crisis', '=', crisis)
      .where('article_id', '=', id)
      .select('body')
      .orderBy('position')
      .execute()
    const reading: Reading = {
      article: toMeta(row),
      toponyms: JSON.parse(row.toponyms) as Toponym[],
      claims: claims.map((claim) => JSON.parse(claim.body) as Claim),
      rejected: JSON.parse(row.rejected) as Rejection[],
    }
    return { article: toArticle(row), reading }
  })
}

/** See `Store.counts`. */
export async function countRows(db: Db, crisis: string): Promise<{ articles: number; claims: number }> {
  const count = async (table: 'articles' | 'claims') => {
    const row = await db
      .selectFrom(table)
      .where('crisis', '=', crisis)
      .select((of) => of.fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }
  return { articles: await count('articles'), claims: await count('claims') }
}
