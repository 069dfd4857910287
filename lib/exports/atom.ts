import type { ExportData } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'
import { type FeedEntry, feedUpdated, toFeedEntries } from '@/lib/exports/feed-entries'
import { element, textElement } from '@/lib/text/xml'

const say = (name: string, text: string, attributes: Record<string, string> = {}) =>
  textElement(name, text || ' ', attributes)

const toEntry = (entry: FeedEntry) =>
  element(
    'entry',
    {},
    [
      say('id', entry.id),
      say('title', entry.title),
      say('updated', entry.updated),
      say('published', entry.published),
      element('author', {}, say('name', entry.article.publisher)),
      element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      entry.article.url ? element('link', { rel: 'via', href: entry.article.url }) : '',
      element('category', { term: entry.incident.properties.kind, scheme: 'urn:crisis-map:kind' }),
      element('category', { term: entry.said.status, scheme: 'urn:crisis-map:status' }),
      element('category', { term: entry.incident.id, scheme: 'urn:crisis-map:incident' }),
      say('content', entry.text, { type: 'text' }),
    ].join(''),
  )

function write(data: ExportData): string {
  const entries = toFeedEntries(data)
  const head = [
    say('id', data.address),
    say('title', data.title),
    say('subtitle', data.words.note),
    say('updated', feedUpdated(entries, data)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: data.address }),
    element('link', { rel: 'alternate', type: 'text/html', href: data.home }),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': data.language }
  const feed = element('feed', attributes, [...head, ...entries.map(toEntry)].join(''))
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}

/** Atom (RFC 4287) of claims, new and changed. */
export const atom: ExportFormat = {
  type: 'application/atom+xml; charset=utf-8',
  extension: 'atom',
  disposition: 'inline',
  write,
}
