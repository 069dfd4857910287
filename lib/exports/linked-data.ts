import { csv } from '@/lib/exports/csv'
import type { ExportData } from '@/lib/exports/export-data'
import type { ExportFormat } from '@/lib/exports/export-format'
import { geojson } from '@/lib/exports/geojson'
import { jsonLines } from '@/lib/exports/json-lines'
import { kinds } from '@/lib/kinds/kinds'
import type { Place } from '@/lib/model/place'
import type { ArticleItem, IncidentFeature } from '@/lib/model/responses'

/** What a search engine is told of: a part of what every export is written from. */
type LinkedDataSource = Pick<
  ExportData,
  'title' | 'language' | 'moment' | 'address' | 'home' | 'incidents' | 'articles' | 'makers'
> & { words: Pick<ExportData['words'], 'incident' | 'note'> }

const pointed: ReadonlySet<Place['precision']> = new Set<Place['precision']>([
  'site',
  'neighbourhood',
  'city',
])
/** Of an ISO 8601 date, the characters that are known. */
const known = { day: 10, month: 7, year: 4 } as const

const articleId = ({ home }: LinkedDataSource, id: string) =>
  new URL(`/article/${encodeURIComponent(id)}`, home).href

function toArticle(source: LinkedDataSource, { id, title, publisher, publishedAt, url }: ArticleItem) {
  return {
    '@type': 'NewsArticle',
    '@id': articleId(source, id),
    headline: title,
    datePublished: publishedAt,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url ? { url } : {}),
  }
}

function toLocation({ name, country, lon, lat, precision }: Place) {
  return {
    '@type': 'Place',
    name,
    address: { '@type': 'PostalAddress', addressCountry: country },
    ...(pointed.has(precision) ? { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } } : {}),
  }
}

function toEvents(source: LinkedDataSource, incident: IncidentFeature) {
  const { kind, place, when, status, articles } = incident.properties
  if (!place || !when || status !== 'reported' || kinds[kind].tells !== 'happening') return []
  return [
    {
      '@type': 'Event',
      '@id': `${source.home}#incident=${encodeURIComponent(incident.id)}`,
      name: source.words.incident(incident),
      startDate: when.start.slice(0, known[when.precision]),
      endDate: when.end.slice(0, known[when.precision]),
      location: toLocation(place),
      subjectOf: articles.map((id) => ({ '@id': articleId(source, id) })),
    },
  ]
}

function toDataset(source: LinkedDataSource) {
  const contentUrl = (format: string) => source.address.replace(/\/export\/[^/?]+/, () => `/export/${format}`)
  const download = (format: string, { type }: ExportFormat) => ({
    '@type': 'DataDownload',
    encodingFormat: type.replace(/;.*/, ''),
    contentUrl: contentUrl(format),
  })
  return {
    '@type': 'Dataset',
    '@id': source.home,
    name: source.title,
    description: source.words.note,
    url: source.home,
    inLanguage: source.language,
    dateModified: source.moment,
    isAccessibleForFree: true,
    ...(source.makers.length > 0 ? { creditText: source.makers.join(' · ') } : {}),
    distribution: [download('csv', csv), download('geojson', geojson), download('jsonl', jsonLines)],
    isBasedOn: [...source.articles.values()].map((article) => toArticle(source, article)),
  }
}

/** The data set, the reports it rests on, and its dated and placed incidents, in the terms of schema.org. */
export const toLinkedData = (source: LinkedDataSource) => ({
  '@context': 'https://schema.org',
  '@graph': [toDataset(source), ...source.incidents.flatMap((incident) => toEvents(source, incident))],
})

/** As text that may stand in a page's script element: nothing in it can end that element. */
export const writeLinkedData = (source: LinkedDataSource): string =>
  JSON.stringify(toLinkedData(source)).replaceAll('<', '\\u003c')

/** JSON-LD 1.1 with schema.org's Dataset and Event. */
export const linkedData: ExportFormat = {
  type: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  disposition: 'inline',
  write: writeLinkedData,
}
