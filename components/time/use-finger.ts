import { type PointerEvent, useRef } from 'react'

export type Finger<T> = {
  change: (value: T) => void
  on: { onPointerDown: (event: PointerEvent) => void; onPointerUp: () => void; onPointerCancel: () => void }
}
type Setting<T> = { show: (value: T | null) => void; set: (value: T) => void }

/**
 * What a finger or a pen sets counts once it is lifted: until then it is only shown, and where it scrolls the page instead
 * (`pointercancel`) it was never meant. A mouse and the keyboard set at once.
 */
export function useFinger<T>({ show, set }: Setting<T>): Finger<T> {
  const isDown = useRef(false)
  const held = useRef<T | null>(null)
  const end = (value: T | null) => {
    isDown.current = false
    held.current = null
    if (value === null) show(null)
    else set(value)
  }
  return {
    change: (value: T) => {
      if (!isDown.current) return set(value)
      held.current = value
      show(value)
    },
    on: {
      onPointerDown: ({ pointerType }) => {
        isDown.current = pointerType !== 'mouse'
      },
      onPointerUp: () => {
        if (isDown.current) end(held.current)
      },
      onPointerCancel: () => end(null),
    },
  }
}
