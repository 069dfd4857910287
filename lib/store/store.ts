import type { Article } from '@/lib/model/article'
import type { StoredClaim } from '@/lib/model/incident'
import type { Reading } from '@/lib/model/reading'

export type StoredArticle = Article & { publishedAt: string }

export type SaveOutcome = 'added' | 'changed' | 'unchanged'

/**
 * One crisis's articles and what was read from them. The article text is the record; readings are derived from it and
 * bear the version of the reader that made them. Every write is one transaction: an article and its reading are stored
 * together or not at all, and `version` grows by one with each change.
 */
export interface Store {
  /** Dataset version: a whole number that grows with every change. */
  version(): Promise<number>
  saveArticle(article: StoredArticle, reading: Reading, readerVersion: string): Promise<SaveOutcome>
  /** Articles whose reading was made by another reader than `readerVersion`. */
  listStaleArticles(readerVersion: string): Promise<StoredArticle[]>
  /** In order of publication, then id. */
  listArticles(): Promise<StoredArticle[]>
  findArticle(id: string): Promise<{ article: StoredArticle; reading: Reading } | null>
  /** Claims of all articles, in order of publication, then article id, then place in the text. */
  listClaims(): Promise<StoredClaim[]>
  counts(): Promise<{ articles: number; claims: number }>
  close(): Promise<void>
}
