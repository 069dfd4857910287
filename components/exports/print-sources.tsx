'use client'
import { useWords } from '@/components/words/words-context'
import type { ArticleItem, IncidentFeature, ZoneFeature } from '@/lib/model/responses'
import styles from './print-sources.module.css'

type Shown = {
  incidents: readonly IncidentFeature[]
  zones: readonly ZoneFeature[]
  articles: readonly ArticleItem[]
}

/** On paper nothing can be opened: there the reports behind what is shown are listed. Not on a screen. */
export function PrintSources({ incidents, zones, articles }: Shown) {
  const words = useWords()
  const used = new Set([
    ...incidents.flatMap(({ properties }) => properties.articles),
    ...zones.flatMap(({ properties }) => properties.provenance.map(({ article }) => article)),
  ])
  return (
    <section className={styles.sources}>
      <h2>{words.exports.sources}</h2>
      <ul>
        {articles
          .filter(({ id }) => used.has(id))
          .map(({ id, title, publisher, publishedAt, url, language }) => (
            <li key={id}>
              <cite lang={language}>{title}</cite>. {words.detail.published(publisher, publishedAt)}
              {url ? ` ${url}` : ''}
            </li>
          ))}
      </ul>
    </section>
  )
}
