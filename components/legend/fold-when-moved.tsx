import { type RefObject, useEffect, useRef } from 'react'
import { useSearch } from '@/components/hooks/use-search'

/**
 * Folds the legend where it lies on the map, once a reader moves what is beneath it, and unfolds it with the whole area.
 * Apart, so that a map that moves draws nothing of the legend anew.
 */
export function FoldWhenMoved({ legend }: { legend: RefObject<HTMLDetailsElement | null> }) {
  const isMoved = useSearch().params.has('view')
  const hasFolded = useRef(false)
  useEffect(() => {
    const details = legend.current
    // Where it lies below the map it has no summary to unfold it by.
    if (!details?.querySelector('summary')?.offsetParent || isMoved === hasFolded.current) return
    details.open = !isMoved
    hasFolded.current = isMoved
  }, [legend, isMoved])
  return null
}
