import { type PointerEvent, useRef } from 'react'
import type { Brush } from '@/lib/incidents/by-day'

type Drawing = { count: number; begin: () => void; move: (brush: Brush) => void }

/** Drawing a stretch over the columns with a mouse, a pen or a finger; a plain click chooses one column. */
export function useDrawBrush({ count, begin, move }: Drawing) {
  const anchor = useRef<number | null>(null)
  const columnAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)))
  }
  const draw = (event: PointerEvent<HTMLElement>) => {
    if (anchor.current === null) return
    const at = columnAt(event)
    move({ start: Math.min(anchor.current, at), end: Math.max(anchor.current, at) + 1 })
  }
  const stop = () => {
    anchor.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      begin()
      anchor.current = columnAt(event)
      if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: draw,
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      draw(event)
      stop()
    },
    onPointerCancel: stop,
  }
}
