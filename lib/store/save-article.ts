import type { Kysely, Transaction } from 'kysely'
import type { Reading } from '@/lib/model/reading'
import { articlesRead } from '@/lib/store/articles-read'
import { toArticleRow, toClaimRows, toReadingRow } from '@/lib/store/rows'
import type { IdTaken, SaveOutcome, StoredArticle } from '@/lib/store/store'
import type { ArticleRow, ClaimRow, ReadingRow, Tables } from '@/lib/store/tables'

type Rows = { article: ArticleRow; reading: ReadingRow; claims: ClaimRow[] }

/** Rows of one insert: SQLite binds at most 32,766 values in a statement, and a claim has 7. */
const rowsAtOnce = 1_000

/**
 * Lock the crisis's row until the transaction ends, so that its writers come one after another and a reader who sees a
 * version sees all that it counts. (An update to itself is the one row lock that both engines spell alike.)
 */
export async function lockDataset(trx: Transaction<Tables>, crisis: string) {
  await trx
    .insertInto('datasets')
    .values({ crisis, version: 0 })
    .onConflict((clash) =>
      clash.column('crisis').doUpdateSet((row) => ({ version: row.ref('datasets.version') })),
    )
    .execute()
}

type Stored = { article: string; reading: string } & Pick<ArticleRow, 'title' | 'publisher' | 'url'>

/** What is stored under the id: hashes of text and reading, and whose article it is. */
const findStored = (trx: Transaction<Tables>, { article }: Rows): Promise<Stored | undefined> =>
  articlesRead(trx, article.crisis)
    .where('articles.id', '=', article.id)
    .select(['articles.sha as article', 'readings.sha as reading', 'title', 'publisher', 'url'])
    .executeTakeFirst()

/** Of another publisher, and from another page. */
const isForeign = (stored: Stored, { publisher, url }: ArticleRow): boolean =>
  stored.publisher !== publisher && (url === null || stored.url !== url)

function toOutcome(stored: Stored | undefined, { article, reading }: Rows): SaveOutcome {
  if (!stored) return 'added'
  return stored.article === article.sha && stored.reading === reading.sha ? 'unchanged' : 'changed'
}

async function writeRows(trx: Transaction<Tables>, { article, reading, claims }: Rows) {
  await trx
    .insertInto('articles')
    .values(article)
    .onConflict((clash) => clash.columns(['crisis', 'id']).doUpdateSet(article))
    .execute()
  await trx
    .insertInto('readings')
    .values(reading)
    .onConflict((clash) => clash.columns(['crisis', 'article_id']).doUpdateSet(reading))
    .execute()
  await trx
    .deleteFrom('claims')
    .where('crisis', '=', article.crisis)
    .where('article_id', '=', article.id)
    .execute()
  for (let from = 0; from < claims.length; from += rowsAtOnce)
    await trx
      .insertInto('claims')
      .values(claims.slice(from, from + rowsAtOnce))
      .execute()
}

/** A reader that reads the same as the one before leaves the dataset as it was, but the reading is now its own. */
const signReading = (trx: Transaction<Tables>, { reading }: Rows) =>
  trx
    .updateTable('readings')
    .set({ reader_version: reading.reader_version })
    .where('crisis', '=', reading.crisis)
    .where('article_id', '=', reading.article_id)
    .execute()

/** One more change: to be made in the transaction of what changed, after `lockDataset`. */
export const raiseVersion = (trx: Transaction<Tables>, crisis: string) =>
  trx
    .updateTable('datasets')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('crisis', '=', crisis)
    .execute()

const toRows = (crisis: string, article: StoredArticle, reading: Reading, readerVersion: string): Rows => ({
  article: toArticleRow(crisis, article),
  reading: toReadingRow(crisis, reading, readerVersion),
  claims: toClaimRows(crisis, article, reading.claims),
})

async function applyOutcome(trx: Transaction<Tables>, rows: Rows, outcome: SaveOutcome) {
  if (outcome === 'unchanged') {
    await signReading(trx, rows)
    return
  }
  await writeRows(trx, rows)
  await raiseVersion(trx, rows.article.crisis)
}

/** Store an article with its reading in one transaction; see `Store.saveArticle`. */
export function saveArticle(
  db: Kysely<Tables>,
  crisis: string,
  article: StoredArticle,
  reading: Reading,
  readerVersion: string,
): Promise<SaveOutcome | IdTaken> {
  const rows = toRows(crisis, article, reading, readerVersion)
  return db.transaction().execute(async (trx) => {
    await lockDataset(trx, crisis)
    const stored = await findStored(trx, rows)
    if (stored && isForeign(stored, rows.article))
      return { takenBy: { title: stored.title, publisher: stored.publisher } }
    const outcome = toOutcome(stored, rows)
    await applyOutcome(trx, rows, outcome)
    return outcome
  })
}

/** Replace the reading of an article that is still the one that was read; see `Store.saveReading`. */
export function saveReading(
  db: Kysely<Tables>,
  crisis: string,
  article: StoredArticle,
  reading: Reading,
  readerVersion: string,
): Promise<'changed' | 'unchanged'> {
  const rows = toRows(crisis, article, reading, readerVersion)
  return db.transaction().execute(async (trx) => {
    await lockDataset(trx, crisis)
    const stored = await findStored(trx, rows)
    if (stored?.article !== rows.article.sha) return 'unchanged'
    const outcome = stored.reading === rows.reading.sha ? 'unchanged' : 'changed'
    await applyOutcome(trx, rows, outcome)
    return outcome
  })
}
