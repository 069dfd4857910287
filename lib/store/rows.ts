import { createHash } from 'node:crypto'
import { type Note, noteSchema } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import type { Reading } from '@/lib/model/reading'
import type { StoredArticle } from '@/lib/store/store'
import type { ArticleRow, ClaimRow, ReadingRow } from '@/lib/store/tables'

const toSha = (parts: unknown) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** One remark as it is, one for each language as JSON. */
const fromNote = (note: Note | undefined): string | null =>
  typeof note === 'object' ? JSON.stringify(note) : (note ?? null)

function toNote(text: string): Note {
  if (!text.startsWith('{"en":')) return text
  try {
    return noteSchema.parse(JSON.parse(text))
  } catch {
    return text
  }
}

export function toArticleRow(crisis: string, article: StoredArticle): ArticleRow {
  const row = {
    id: article.id,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    published_at: article.publishedAt,
    language: article.language,
    author: article.author ?? null,
    note: fromNote(article.note),
    text: article.text,
  }
  return { crisis, ...row, sha: toSha(row) }
}

type ArticleColumns = Omit<ArticleRow, 'crisis' | 'sha' | 'text'>

/** The columns that make an article but for its text. */
export const metaColumns = [
  'id',
  'title',
  'publisher',
  'url',
  'published_at',
  'language',
  'author',
  'note',
] as const

export const toMeta = (row: ArticleColumns) => ({
  id: row.id,
  title: row.title,
  publisher: row.publisher,
  url: row.url,
  publishedAt: row.published_at,
  language: row.language as StoredArticle['language'],
  ...(row.author === null ? {} : { author: row.author }),
  ...(row.note === null ? {} : { note: toNote(row.note) }),
})

export const toArticle = (row: ArticleColumns & { text: string }): StoredArticle => ({
  ...toMeta(row),
  text: row.text,
})

export const toReadingRow = (crisis: string, reading: Reading, readerVersion: string): ReadingRow => ({
  crisis,
  article_id: reading.article.id,
  reader_version: readerVersion,
  toponyms: JSON.stringify(reading.toponyms),
  rejected: JSON.stringify(reading.rejected),
  sha: toSha([reading.toponyms, reading.claims, reading.rejected]),
})

export function toClaimRows(crisis: string, article: StoredArticle, claims: Claim[]): ClaimRow[] {
  return claims.map((claim, position) => ({
    crisis,
    article_id: article.id,
    position,
    id: claim.id,
    publisher: article.publisher,
    published_at: article.publishedAt,
    body: JSON.stringify(claim),
  }))
}

export const toStoredClaim = (
  row: Pick<ClaimRow, 'body' | 'article_id' | 'publisher' | 'published_at'>,
): StoredClaim => ({
  ...(JSON.parse(row.body) as Claim),
  article: row.article_id,
  publisher: row.publisher,
  publishedAt: row.published_at,
})
