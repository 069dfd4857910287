import type { Kysely } from 'kysely'
import type { Tables } from '@/lib/store/tables'

/** The articles of a crisis, each beside its reading; within a transaction, where `db` is one. */
export const articlesRead = (db: Kysely<Tables>, crisis: string) =>
  db
    .selectFrom('articles')
    .innerJoin('readings', (join) =>
      join.onRef('readings.crisis', '=', 'articles.crisis').onRef('readings.article_id', '=', 'articles.id'),
    )
    .where('articles.crisis', '=', crisis)
