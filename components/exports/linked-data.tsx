import type { FirstView } from '@/components/dashboard/first-view'
import { toDataQuery } from '@/components/dashboard/search-params'
import { toStanding } from '@/components/dashboard/standing'
import { titleWithPlaces } from '@/components/dashboard/title-with-places'
import { toPlaces } from '@/components/dashboard/to-places'
import type { Words } from '@/components/words/en'
import { withStandingFigure } from '@/components/words/standing-figure'
import { writeLinkedData } from '@/lib/exports/linked-data'
import { toExportWords } from './export-words'

type LinkedDataProps = {
  /** Of this server, as its readers know it. */
  origin: string
  params: URLSearchParams
  first: FirstView
  words: Words
}

/** What is shown, for search engines: the server's alone, so that no browser is sent what writes it. */
export function LinkedData({ origin, params, first, words }: LinkedDataProps) {
  const { language } = words
  const places = toPlaces(first.base.places, language, first.chosen)
  const { features, manyArticles } = first.incidents.body
  const incidents = features.map(withStandingFigure)
  const articles = manyArticles?.articles ?? first.articles.body.items
  const shown = {
    incidents,
    zones: first.zones.body.features,
    articles,
    moments: manyArticles?.moments ?? first.moments,
    standing: manyArticles?.standing,
  }
  const query = toDataQuery(params)
  const text = writeLinkedData({
    title: titleWithPlaces(words, first, params, places),
    language,
    moment: toStanding(shown, params).asOf,
    address: `${origin}/api/export/jsonld${query}`,
    home: `${origin}/${query}`,
    incidents,
    articles: new Map(articles.map((article) => [article.id, article])),
    makers: [...new Set(first.credits.flatMap(({ attribution }) => attribution ?? []))],
    words: toExportWords(words, places),
  })
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, which cannot end its element; see writeLinkedData
      dangerouslySetInnerHTML={{ __html: text }}
    />
  )
}
