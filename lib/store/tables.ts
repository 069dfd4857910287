/** The tables as both engines hold them. JSON columns are text: what goes in comes out, character for character. */
export type Tables = {
  /** One row a crisis: the version of its dataset. */
  datasets: { crisis: string; version: number }
  articles: ArticleRow
  readings: ReadingRow
  claims: ClaimRow
}

export type ArticleRow = {
  crisis: string
  id: string
  title: string
  publisher: string
  url: string | null
  published_at: string
  language: string
  author: string | null
  note: string | null
  text: string
  /** SHA-256 of all of the above but `crisis`. */
  sha: string
}

export type ReadingRow = {
  crisis: string
  article_id: string
  reader_version: string
  toponyms: string
  rejected: string
  /** SHA-256 of what was read: toponyms, claims, rejections. */
  sha: string
}

/** `body` is the whole claim as JSON; the other columns are what the app asks and sorts by, and what a claim says of its article. */
export type ClaimRow = {
  crisis: string
  article_id: string
  /** Its rank among the claims of its article, from 0. */
  position: number
  id: string
  publisher: string
  published_at: string
  body: string
}
