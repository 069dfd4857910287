'use client'
import type { CSSProperties, PointerEvent } from 'react'
import { withFilter } from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import type { Search } from '@/components/hooks/use-search'
import { useWords } from '@/components/words/words-context'
import type { Timeline as Days } from '@/lib/incidents/time/by-day'
import { families } from '@/lib/kinds/family'
import { DayColumns } from './day-columns'
import { FamilyArea } from './family-area'
import { PlainDates } from './plain-dates'
import styles from './timeline.module.css'
import { useBrush } from './use-brush'
import { useDrawBrush } from './use-draw-brush'

/** How many of each kind, which is also what the patterns mean; what has no day is said apart. */
function Tally({ timeline: { totals, background } }: { timeline: Days }) {
  const { time, formats } = useWords()
  return (
    <ul className={styles.tally}>
      {families.map((family) =>
        totals[family] > 0 ? (
          <li key={family}>
            <FamilyArea family={family} /> {time.families[family]} ({formats.number(totals[family])})
          </li>
        ) : null,
      )}
      {totals.undated > 0 ? (
        <li title={time.undatedHint}>
          <FamilyArea family="undated" /> {time.undated(totals.undated)}
        </li>
      ) : null}
      {background > 0 ? <li>{time.background(background)}</li> : null}
    </ul>
  )
}

function Brush({ search, timeline }: { search: Search; timeline: Days }) {
  const { time, formats } = useWords()
  const { bins } = timeline
  const { plot, brush, begin, finger } = useBrush(search, bins)
  const draw = useDrawBrush({ count: bins.length, begin, finger })
  const edge = (at: number) => `${(100 * at) / bins.length}%`
  const onPointerDown = (event: PointerEvent) => {
    begin()
    finger.on.onPointerDown(event)
  }
  const range = { min: 0, max: bins.length, onFocus: begin, ...finger.on, onPointerDown } as const
  return (
    <div
      ref={plot}
      className={styles.plot}
      style={{ '--start': edge(brush.start), '--end': edge(brush.end) } as CSSProperties}
    >
      <div className={styles.ground} {...draw}>
        <DayColumns timeline={timeline} />
      </div>
      <input
        type="range"
        {...range}
        className={styles.from}
        aria-label={time.from}
        aria-valuetext={formats.day(bins[brush.start]?.from ?? '')}
        value={brush.start}
        onChange={({ target }) =>
          finger.change({ ...brush, start: Math.min(target.valueAsNumber, brush.end - 1) })
        }
      />
      <input
        type="range"
        {...range}
        className={styles.to}
        aria-label={time.to}
        aria-valuetext={formats.day(bins[brush.end - 1]?.to ?? '')}
        value={brush.end}
        onChange={({ target }) =>
          finger.change({ ...brush, end: Math.max(target.valueAsNumber, brush.start + 1) })
        }
      />
    </div>
  )
}

/** Incidents on each of their days, and a stretch of days to filter by. Without script, two dates and a button. */
export function Timeline({ search, timeline }: { search: Search; timeline: Days }) {
  const { time } = useWords()
  const { params } = search
  const cleared = withFilter(withFilter(params, 'from', []), 'to', [])
  return (
    <section className={styles.timeline} aria-label={time.region}>
      <div className={styles.head}>
        <h2 title={time.each}>{time.title}</h2>
        {params.get('from') || params.get('to') ? (
          <SelectLink
            className={styles.clear}
            href={search.hrefOf(cleared)}
            onSelect={() => search.push(cleared)}
          >
            {time.clear}
          </SelectLink>
        ) : null}
        <Tally timeline={timeline} />
      </div>
      {timeline.bins.length > 0 ? <Brush search={search} timeline={timeline} /> : <p>{time.none}</p>}
      <PlainDates
        params={params}
        fields={[
          ['from', time.from],
          ['to', time.to],
        ]}
      />
    </section>
  )
}
