'use client'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { withFilter } from '@/components/dashboard/search-params'
import { SelectLink } from '@/components/dashboard/select-link'
import { useEarlyFields } from '@/components/hooks/use-early-fields'
import type { Search } from '@/components/hooks/use-search'
import { useMovement, usePrefetchQueries } from '@/components/hooks/use-time'
import { useWords } from '@/components/words/words-context'
import { asOfAt, knownOn, type Moment, momentOf } from '@/lib/incidents/time/known-moments'
import styles from './known-slider.module.css'
import { PlainDates } from './plain-dates'
import { useFinger } from './use-finger'

const mostTicks = 5
const mostWithYears = 3 // whose days are longer

/** The moments that are named under the slider: every one, or some with the first and the last among them. */
function toTicks(count: number, most: number): number[] {
  const every = Math.max(1, Math.ceil((count - 1) / (most - 1)))
  const ticks = Array.from({ length: Math.ceil((count - 1) / every) }, (_, i) => i * every)
  return [...ticks.filter((at) => count - 1 - at > every / 2), count - 1]
}

type KnownSliderProps = { search: Search; moments: readonly Moment[] }

/** Goes back to what was known at the end of each day on which reports came; at its right end lies now. */
export function KnownSlider({ search, moments }: KnownSliderProps) {
  const { time, known, formats } = useWords()
  const { params } = search
  const asOf = params.get('asOf') || null
  const current = momentOf(moments, asOf)
  const [draft, setDraft] = useState<number | null>(null)
  const { begin, go } = useMovement(search)
  const prefetch = usePrefetchQueries()
  const region = useRef<HTMLElement>(null)
  const addressAt = (index: number) => withFilter(params, 'asOf', [asOfAt(moments, index) ?? []].flat())
  const finger = useFinger<number>({
    show: setDraft,
    set: (index) => {
      setDraft(index)
      go(addressAt(index))
    },
  })
  useEarlyFields(region, ([slider], now) =>
    search.push(withFilter(now, 'asOf', [asOfAt(moments, Number(slider?.value)) ?? []].flat())),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment, whoever set it, ends the draft
  useEffect(() => setDraft(null), [asOf])
  const last = moments.length - 1
  if (last < 1 && !asOf) return null
  const near = (index: number) =>
    prefetch([index - 1, index, index + 1].filter((at) => at >= 0 && at <= last).map(addressAt))
  const shown = draft ?? current
  const at = draft === null && asOf ? knownOn(moments, asOf) : (moments[shown]?.at ?? '')
  const reports = moments[shown]?.reports ?? 0
  const isNow = shown === last && !(draft === null && asOf)
  return (
    <section ref={region} className={styles.known} aria-label={time.knownRegion}>
      <div className={styles.head}>
        <h2>{time.knownTitle}</h2>
        {asOf ? (
          <SelectLink href={search.hrefOf(addressAt(last))} onSelect={() => search.push(addressAt(last))}>
            {time.toNow}
          </SelectLink>
        ) : null}
        <p>{shown < 0 ? time.beforeAll(at) : isNow ? time.nowAt(reports) : known.asOf(at, reports, null)}</p>
      </div>
      <input
        type="range"
        aria-label={time.slider}
        aria-valuetext={
          shown < 0
            ? time.beforeAll(at)
            : isNow
              ? time.nowAt(reports)
              : time.at(moments[shown]?.at ?? at, reports)
        }
        min={Math.min(0, current)}
        max={last}
        value={shown}
        onPointerEnter={() => near(shown)}
        onFocus={() => {
          begin()
          near(shown)
        }}
        {...finger.on}
        onPointerDown={(event) => {
          begin()
          finger.on.onPointerDown(event)
        }}
        onChange={({ target }) => {
          finger.change(target.valueAsNumber)
          near(target.valueAsNumber)
        }}
      />
      <ol className={styles.ticks} data-years={formats.plainYear === null || undefined}>
        {toTicks(moments.length, formats.plainYear ? mostTicks : mostWithYears).map((index) => (
          <li key={index} style={{ '--at': last > 0 ? index / last : 1 } as CSSProperties}>
            <SelectLink
              href={search.hrefOf(addressAt(index))}
              aria-current={index === shown || undefined}
              onPointerEnter={() => prefetch([addressAt(index)])}
              onSelect={() => search.push(addressAt(index))}
            >
              {index === last ? time.now : formats.shortDay(moments[index]?.at ?? '')}
            </SelectLink>
          </li>
        ))}
      </ol>
      <PlainDates params={params} fields={[['asOf', time.known]]} />
    </section>
  )
}
