import { type PointerEvent, useRef } from 'react'
import type { Brush } from '@/lib/incidents/time/by-day'
import type { Finger } from './use-finger'

type Drawing = { count: number; begin: () => void; finger: Finger<Brush> }

/** Drawing a stretch over the columns with a mouse, a pen or a finger; a plain click chooses one column. */
export function useDrawBrush({ count, begin, finger }: Drawing) {
  const anchor = useRef<number | null>(null)
  const columnAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)))
  }
  const draw = (event: PointerEvent<HTMLElement>) => {
    if (anchor.current === null) return
    const at = columnAt(event)
    finger.change({ start: Math.min(anchor.current, at), end: Math.max(anchor.current, at) + 1 })
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      begin()
      finger.on.onPointerDown(event)
      anchor.current = columnAt(event)
      if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: draw,
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      draw(event)
      anchor.current = null
      finger.on.onPointerUp()
    },
    onPointerCancel: () => {
      anchor.current = null
      finger.on.onPointerCancel()
    },
  }
}
