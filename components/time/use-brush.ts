import { useEffect, useRef, useState } from 'react'
import { withFilter } from '@/components/dashboard/search-params'
import type { Search } from '@/components/hooks/use-search'
import { useMovement } from '@/components/hooks/use-time'
import { type Brush, type DayBin, datesOf, toBrush } from '@/lib/incidents/by-day'

const settlesAfter = 120 // ms without a movement, so that the address is not rewritten at every pixel

/** The dates as a stretch of the timeline: shown at once while it is moved, in the address when it rests. */
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
  const move = (next: Brush) => {
    setDraft(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      timer.current = undefined
      const dates = datesOf(bins, next)
      go(withFilter(withFilter(params, 'from', [dates.from ?? []].flat()), 'to', [dates.to ?? []].flat()))
    }, settlesAfter)
  }
  return { brush: draft ?? toBrush(bins, from, to), begin, move }
}
