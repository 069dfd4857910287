import { claimAddress, type ExportData, noteOf, type Source, sourcesOf } from '@/lib/exports/export-data'
import { toDayStart, toInstant } from '@/lib/exports/moments'

/** One claim, new or since corrected, as feeds tell of it. */
export type FeedEntry = Source & {
  /** The same for ever, wherever it is served from. */
  id: string
  title: string
  text: string
  url: string
  published: string
  updated: string
}

function toText({ said, article, sentence }: Source, data: ExportData): string {
  const who = said.attribution ? `${said.attribution}; ` : ''
  const day = data.revised.get(said.claim)
  const more = [day && data.words.revised(day), noteOf(article, data)].filter(Boolean).join(' ')
  return `“${sentence}” — ${who}${article.publisher}, ${article.publishedAt}${more && `. ${more}`}`
}

function toEntry(source: Source, data: ExportData): FeedEntry {
  const { said, incident } = source
  const revised = data.revised.get(said.claim)
  return {
    ...source,
    id: `urn:crisis-map:claim:${encodeURIComponent(said.claim)}`,
    title: data.words.claim(incident, said),
    text: toText(source, data),
    url: claimAddress(data, source),
    published: toDayStart(said.publishedAt),
    updated: toDayStart(revised ?? said.publishedAt),
  }
}

const byNewest = (one: FeedEntry, other: FeedEntry) =>
  one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : one.id < other.id ? -1 : 1

/** Every claim that the query shows, what changed last first. */
export const toFeedEntries = (data: ExportData): FeedEntry[] =>
  data.incidents
    .flatMap((incident) => sourcesOf(incident, data))
    .map((source) => toEntry(source, data))
    .sort(byNewest)

/** When the feed last changed: with its newest entry; an empty one stands at its moment. */
export const feedUpdated = (entries: readonly FeedEntry[], { moment }: ExportData): string =>
  entries[0]?.updated ?? toInstant(moment)
