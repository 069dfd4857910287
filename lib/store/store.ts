import type { Article, ArticleMeta } from '@/lib/model/article'
import type { StoredClaim } from '@/lib/model/incident'
import type { Reading } from '@/lib/model/reading'

/** An article whose day of publication is known: only such a one is stored. */
export type StoredArticle = Article & { publishedAt: string }

/** What a list shows of an article: all but its text, and how many claims were read from it. */
export type ArticleListing = ArticleMeta & { publishedAt: string; claims: number }

export type SaveOutcome = 'added' | 'changed' | 'unchanged'

/** The id is that of another publisher's article, which would be lost without a word: nothing was stored. */
export type IdTaken = { takenBy: { title: string; publisher: string } }

/** An article that was taken away, and how many claims went with it. */
export type Removed = { id: string; title: string; publisher: string; claims: number }

/**
 * One crisis's articles and what was read from them. The article text is the record; readings are derived from it and
 * bear the version of the reader that made them. Every write is one transaction: an article and its reading are stored
 * together or not at all, and `version` grows by one with each change.
 */
export interface Store {
  readonly engine: 'sqlite' | 'postgres'
  /** Dataset version: a whole number that grows with every change. Ask for it before the data that it is to label. */
  version(): Promise<number>
  /**
   * A reading that says the same as the stored one is no change, whichever reader made it. The article of this id may be
   * corrected by its publisher, or from the page that it came from.
   */
  saveArticle(article: StoredArticle, reading: Reading, readerVersion: string): Promise<SaveOutcome | IdTaken>
  /** Read again: replaces the reading while the stored article is still the one read, else does nothing. */
  saveReading(
    article: StoredArticle,
    reading: Reading,
    readerVersion: string,
  ): Promise<'changed' | 'unchanged'>
  /** Takes an article away with all that was read from it. What went, or null where there is no such article. */
  removeArticle(id: string): Promise<Removed | null>
  /** Is just this article stored, with a reading made by this reader? Then there is nothing to read again. */
  isCurrent(article: StoredArticle, readerVersion: string): Promise<boolean>
  /** Ids of the articles whose reading was made by another reader than `readerVersion`, in order of id. */
  listStaleIds(readerVersion: string): Promise<string[]>
  /** With their texts, in order of publication, then id. */
  listArticles(): Promise<StoredArticle[]>
  /** Those whose text holds just these words, a few at most. */
  findArticlesWith(words: string): Promise<StoredArticle[]>
  /** Without their texts, in the same order. */
  listArticleListings(): Promise<ArticleListing[]>
  findArticle(id: string): Promise<{ article: StoredArticle; reading: Reading } | null>
  /** Claims of these articles, or of all, in order of publication, then article id, then place in the text. */
  listClaims(articles?: readonly string[]): Promise<StoredClaim[]>
  /** What is stored of each article, as hashes of text and reading, in order of id: the same only where all is the same. */
  listRevisions(): Promise<string[][]>
  counts(): Promise<{ articles: number; claims: number }>
  close(): Promise<void>
}
