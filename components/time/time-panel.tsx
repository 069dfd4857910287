'use client'
import type { FirstView } from '@/components/dashboard/first-view'
import type { Search } from '@/components/hooks/use-search'
import { useAllDays, useMoments } from '@/components/hooks/use-time'
import { PartNotice } from '@/components/notices/part-notice'
import { KnownSlider } from './known-slider'
import styles from './time-panel.module.css'
import { Timeline } from './timeline'

/** Two times that must not be mixed up: when things happened, and when it was known. */
export function TimePanel({ search, first }: { search: Search; first: FirstView }) {
  const part = useAllDays(search.params, first)
  const { timeline, manyArticles } = part.body
  const hasDates = ['from', 'to'].some((key) => search.params.get(key))
  const moments = useMoments(first.moments, manyArticles?.moments ?? null)
  return (
    <div className={styles.time}>
      {/* Without dates it is the list's own answer, which says so itself. */}
      {hasDates ? <PartNotice part={part} /> : null}
      <Timeline search={search} timeline={timeline} />
      <KnownSlider search={search} moments={moments} />
    </div>
  )
}
