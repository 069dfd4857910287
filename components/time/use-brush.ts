import { useEffect, useRef, useState } from 'react'
import { withFilter } from '@/components/dashboard/search-params'
import { useEarlyFields } from '@/components/hooks/use-early-fields'
import type { Search } from '@/components/hooks/use-search'
import { useMovement } from '@/components/hooks/use-time'
import { type Brush, type DayBin, datesOf, toBrush } from '@/lib/incidents/time/by-day'
import { useFinger } from './use-finger'

const withDates = (params: URLSearchParams, bins: readonly DayBin[], brush: Brush) => {
  const { from, to } = datesOf(bins, brush)
  return withFilter(withFilter(params, 'from', [from ?? []].flat()), 'to', [to ?? []].flat())
}

const settlesAfter = 120 // ms without a movement, so that the address is not rewritten at every pixel

/** The dates as a stretch of the timeline: shown at once while it is moved, in the address when it rests, or the finger is lifted. */
export function useBrush(search: Search, bins: readonly DayBin[]) {
  const { params } = search
  const [from, to] = [params.get('from'), params.get('to')]
  const [draft, setDraft] = useState<Brush | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const { begin, go } = useMovement(search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: new dates, whoever set them, end the draft
  useEffect(() => {
    if (timer.current === undefined) setDraft(null)
  }, [from, to])
  useEffect(() => () => clearTimeout(timer.current), [])
  const set = (next: Brush) => {
    setDraft(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      go(withDates(params, bins, next))
    }, settlesAfter)
  }
  const plot = useRef<HTMLDivElement>(null)
  useEarlyFields(plot, (_, now) => {
    const [start = 0, end = bins.length] = [...(plot.current?.querySelectorAll('input') ?? [])].map(
      ({ valueAsNumber }) => valueAsNumber,
    )
    search.push(withDates(now, bins, { start: Math.min(start, end - 1), end }))
  })
  return {
    plot,
    brush: draft ?? toBrush(bins, from, to),
    begin,
    finger: useFinger<Brush>({ show: setDraft, set }),
  }
}
