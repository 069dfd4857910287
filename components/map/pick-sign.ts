import type { MapItem } from './map-props'

const reach = 22 // px around a mark's middle that a finger may hit: a target 44 px wide
const prisonsLater = 6 // px by which a prison must be nearer than an incident to be meant

type Tap = { x: number; y: number }

const signs = 'a[data-cluster], a[data-incident], a[data-place]'
const onGround = 'a[data-incident], [data-zone]'

/** What a click stands for: something to open in the panel, or a cluster to open on the map. */
export type Picked = MapItem | { kind: 'cluster'; id: string }

function itemOf(element: Element): Picked | null {
  const cluster = element.getAttribute('data-cluster')
  if (cluster) return { kind: 'cluster', id: cluster }
  const incident = element.getAttribute('data-incident')
  if (incident) return { kind: 'incident', id: incident }
  const place = element.getAttribute('data-place')
  if (place) return { kind: 'place', id: place }
  const zone = element.getAttribute('data-zone')
  return zone ? { kind: 'zone', id: zone } : null
}

/** How far a tap is from meaning a sign: pixels from its edge, which lies inside a large one; null where out of reach. */
function missBy(sign: Element, { x, y }: Tap): number | null {
  const { left, top, width, height } = sign.getBoundingClientRect()
  const [distance, radius] = [Math.hypot(left + width / 2 - x, top + height / 2 - y), width / 2]
  if (distance > Math.max(reach, radius)) return null
  return distance - radius + (sign.hasAttribute('data-place') ? prisonsLater : 0)
}

/** The sign that a finger means: marks are small, and larger ones would cover each other. */
function nearestSign(marks: Element, tap: Tap): Element | null {
  const near = [...marks.querySelectorAll(signs)].flatMap((sign) => {
    const miss = missBy(sign, tap)
    return miss === null ? [] : { sign, miss }
  })
  return near.sort((a, b) => a.miss - b.miss)[0]?.sign ?? null
}

const isTouch = (event: MouseEvent) =>
  (event as PointerEvent).pointerType === 'touch' ||
  (event.detail !== 0 && window.matchMedia('(pointer: coarse)').matches)

/** What a click on the map stands for: a sign, the area under it, or nothing. */
export function pickItem(event: MouseEvent, marks: Element): Picked | null {
  const target = event.target as Element
  const sign = isTouch(event) ? nearestSign(marks, { x: event.clientX, y: event.clientY }) : null
  const meant = sign ?? target.closest(signs) ?? target.closest(onGround)
  return meant && itemOf(meant)
}
