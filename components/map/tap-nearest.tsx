import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'

const reach = 22 // px around a mark's middle that a finger may hit: a target 44 px wide

export type TapTarget = { x: number; y: number; press: () => void }

/** A finger that lands near a mark means it: marks are small, and larger buttons would cover each other. */
export function TapNearest({ targets }: { targets: readonly TapTarget[] }) {
  const map = useMap()
  const latest = useRef(targets)
  useEffect(() => {
    latest.current = targets
  })
  useEffect(() => {
    const container = map.getContainer()
    const onClick = (event: MouseEvent) => {
      if (!window.matchMedia('(pointer: coarse)').matches) return
      if (event.target instanceof Element && event.target.closest('button')) return
      const { x, y } = map.mouseEventToContainerPoint(event)
      const [nearest] = latest.current
        .map((target) => ({ target, distance: Math.hypot(target.x - x, target.y - y) }))
        .filter(({ distance }) => distance < reach)
        .sort((a, b) => a.distance - b.distance)
      if (!nearest) return
      event.stopImmediatePropagation()
      nearest.target.press()
    }
    container.addEventListener('click', onClick, true)
    return () => container.removeEventListener('click', onClick, true)
  }, [map])
  return null
}
