import type { ExportFormat } from '@/lib/exports/export-format'
import { type FeedEntry, toFeedEntries } from '@/lib/exports/feed-entries'

const toItem = ({ id, url, title, text, published, updated, article, incident, said }: FeedEntry) => ({
  id,
  url,
  ...(article.url ? { external_url: article.url } : {}),
  title,
  content_text: text,
  date_published: published,
  date_modified: updated,
  authors: [{ name: article.publisher }],
  tags: [incident.properties.kind, said.status],
  _crisis_map: { incident: incident.id, claim: said.claim, article: article.id },
})

/** JSON Feed 1.1 of claims, new and changed. */
export const jsonFeed: ExportFormat = {
  type: 'application/feed+json; charset=utf-8',
  extension: 'json',
  disposition: 'inline',
  write: (data) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: data.title,
      description: data.words.note,
      home_page_url: data.home,
      feed_url: data.address,
      language: data.language,
      items: toFeedEntries(data).map(toItem),
    }),
}
