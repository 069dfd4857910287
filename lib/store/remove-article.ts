import type { Kysely } from 'kysely'
import { lockDataset, raiseVersion } from '@/lib/store/save-article'
import type { Removed } from '@/lib/store/store'
import type { Tables } from '@/lib/store/tables'

/** Take an article away with its reading and claims, in one transaction; see `Store.removeArticle`. */
export function removeArticle(db: Kysely<Tables>, crisis: string, id: string): Promise<Removed | null> {
  return db.transaction().execute(async (trx) => {
    await lockDataset(trx, crisis)
    const article = await trx
      .selectFrom('articles')
      .where('crisis', '=', crisis)
      .where('id', '=', id)
      .select(['id', 'title', 'publisher'])
      .executeTakeFirst()
    if (!article) return null
    // Claims and readings name the article: it goes last.
    const [claims] = await trx
      .deleteFrom('claims')
      .where('crisis', '=', crisis)
      .where('article_id', '=', id)
      .execute()
    await trx.deleteFrom('readings').where('crisis', '=', crisis).where('article_id', '=', id).execute()
    await trx.deleteFrom('articles').where('crisis', '=', crisis).where('id', '=', id).execute()
    await raiseVersion(trx, crisis)
    return { ...article, claims: Number(claims?.numDeletedRows ?? 0) }
  })
}
