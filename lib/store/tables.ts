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

/**
 * `body` is the whole claim as JSON. The app asks and sorts by crisis, article, day of publication and position alone; what else
 * the columns repeat is for those who look into the database themselves.
 */
export type ClaimRow = {
  crisis: string
  article_id: string
  /** Its rank among the claims of its article, from 0. */
  position: number
  id: string
  kind: string
  status: string
  place_id: string | null
  province: string | null
  country: string | null
  when_start: string | null
  when_end: string | null
  publisher: string
  published_at: string
  body: string
}
