'use client'
import { usePlaces } from '@/components/dashboard/places-context'
import { toDataQuery } from '@/components/dashboard/search-params'
import { useWords } from '@/components/words/words-context'
import { writeLinkedData } from '@/lib/exports/linked-data'
import type { ArticleItem, IncidentFeature } from '@/lib/model/responses'
import { toExportWords } from './export-words'

const isServer = typeof window === 'undefined'

type LinkedDataProps = {
  /** Of this server, as its readers know it. */
  origin: string
  params: URLSearchParams
  title: string
  moment: string
  incidents: readonly IncidentFeature[]
  articles: readonly ArticleItem[]
}

/** What is shown, for search engines. The server writes it from what the page has anyway; the browser leaves it alone. */
export function LinkedData({ origin, params, title, moment, incidents, articles }: LinkedDataProps) {
  const words = useWords()
  const places = usePlaces()
  const write = () => {
    const query = toDataQuery(params)
    return writeLinkedData({
      title,
      language: words.language,
      moment,
      address: `${origin}/api/export/jsonld${query}`,
      home: `${origin}/${query}`,
      incidents,
      articles: new Map(articles.map((article) => [article.id, article])),
      words: toExportWords(words, places),
    })
  }
  return (
    <script
      type="application/ld+json"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, which cannot end its element; see writeLinkedData
      dangerouslySetInnerHTML={{ __html: isServer ? write() : '' }}
    />
  )
}
