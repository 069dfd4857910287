'use client'
import { useMemo } from 'react'
import type { FirstView } from '@/components/dashboard/first-view'
import { PartNotice } from '@/components/dashboard/part-notice'
import type { Search } from '@/components/hooks/use-search'
import { useAllDays, useMoments } from '@/components/hooks/use-time'
import { drawnAs } from '@/components/map/drawn-as'
import { toTimeline } from '@/lib/incidents/by-day'
import { KnownSlider } from './known-slider'
import styles from './time-panel.module.css'
import { Timeline } from './timeline'

/** Two times that must not be mixed up: when things happened, and when it was known. */
export function TimePanel({ search, first }: { search: Search; first: FirstView }) {
  const part = useAllDays(search.params, first)
  const { features, many, manyArticles } = part.body
  const hasDates = ['from', 'to'].some((key) => search.params.get(key))
  const moments = useMoments(first.moments, manyArticles?.moments ?? null)
  const timeline = useMemo(() => {
    if (many) return many.timeline
    const happenings = features.filter((incident) => drawnAs(incident) !== 'fact')
    const days = happenings.flatMap(({ properties: { historic, provenance } }) =>
      historic ? [] : provenance.map(({ publishedAt }) => publishedAt),
    )
    return toTimeline(
      happenings.map(({ properties }) => properties),
      [...new Set(days)],
    )
  }, [features, many])
  return (
    <div className={styles.time}>
      {/* Without dates it is the list's own answer, which says so itself. */}
      {hasDates ? <PartNotice part={part} /> : null}
      <Timeline search={search} timeline={timeline} />
      <KnownSlider search={search} moments={moments} />
    </div>
  )
}
