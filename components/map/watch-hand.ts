import type { Map as LeafletMap } from 'leaflet'
import { frameOf } from './look'

/** Does this move the map by a person's will? Tab and Enter do not, nor a click on a mark, nor a finger that only rests. */
function movesMap(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key.startsWith('Arrow') || '+-='.includes(event.key)
  if (event.type === 'touchmove') return (event as TouchEvent).touches.length > 1
  return (
    event.type !== 'click' || Boolean((event.target as Element).closest('[data-map-zoom], [data-cluster]'))
  )
}

const moving = ['wheel', 'dblclick', 'keydown', 'touchmove', 'click'] as const

/** Calls back whenever a person begins to move the map; returns a function that stops it. */
export function watchHand(map: LeafletMap, onHand: () => void): () => void {
  const frame = frameOf(map)
  const listen = (event: Event) => {
    if (movesMap(event)) onHand()
  }
  // On the way down: Leaflet keeps to itself what it takes.
  const early = { capture: true, passive: true }
  map.on('dragstart', onHand)
  for (const name of moving) frame.addEventListener(name, listen, early)
  return () => {
    map.off('dragstart', onHand)
    for (const name of moving) frame.removeEventListener(name, listen, early)
  }
}
