import type { MapItem } from './map-props'

const reach = 22 // px around a mark's middle that a finger may hit: a target 44 px wide
const prisonsLater = 16 // px by which a prison must be nearer than an incident to be meant
const telling = 14 // px by which a finger must be nearer to a sign than to the next to mean it alone; browsers move a tap to what lies under it

type Tap = { x: number; y: number }

const signs = 'a[data-cluster], a[data-incident], a[data-place]'
const onGround = 'a[data-incident], [data-zone]'

/** What a click stands for: something to open in the panel, or a cluster to open on the map. */
export type Picked = { kind: MapItem['kind'] | 'cluster'; id: string }

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

/** A sign, and those that are not drawn because it stands for them. */
function withBehind(marks: Element, sign: Element): Element[] {
  const { id = '', kind } = itemOf(sign) ?? {}
  if (kind === 'cluster') return [sign]
  return [sign, ...marks.querySelectorAll(`[data-behind="${CSS.escape(id)}"]`)]
}

/** The signs that a finger may mean, the likeliest first: marks are small, and larger ones would cover each other. */
function nearSigns(marks: Element, tap: Tap): Element[] {
  const near = [...marks.querySelectorAll(signs)].flatMap((sign) => {
    const miss = sign.matches('[data-under], [data-behind]') ? null : missBy(sign, tap)
    return miss === null ? [] : { sign, miss }
  })
  near.sort((a, b) => a.miss - b.miss)
  return near.flatMap(({ sign, miss }) =>
    miss <= (near[0]?.miss ?? 0) + telling ? withBehind(marks, sign) : [],
  )
}

/**
 * A sign, and those that share its target because they have no room for their own: what the keyboard chooses among. A
 * cluster is opened at once, which moves the others apart.
 */
function withLed(marks: Element, sign: Element): Element[] {
  const { id, kind } = itemOf(sign) ?? {}
  if (kind === 'cluster') return [sign]
  const led = marks.querySelectorAll(`[data-led-by="${CSS.escape(id ?? '')}"]:not([data-under])`)
  return [...new Set([...withBehind(marks, sign), ...led])]
}

const isTouch = (event: MouseEvent) =>
  (event as PointerEvent).pointerType === 'touch' ||
  (event.detail !== 0 && window.matchMedia('(pointer: coarse)').matches)

/** A mouse is exact: of the signs under it the smallest, which may lie beneath one whose target it shares. */
function underMouse({ clientX, clientY }: MouseEvent, marks: Element): Element[] {
  const [smallest] = document
    .elementsFromPoint(clientX, clientY)
    .flatMap((element) => element.closest(signs) ?? [])
    .filter((sign) => marks.contains(sign))
    .sort((a, b) => a.clientWidth - b.clientWidth)
  return smallest ? withBehind(marks, smallest) : []
}

function meantBy(event: MouseEvent, marks: Element): Element[] {
  const target = event.target as Element
  const near = isTouch(event) ? nearSigns(marks, { x: event.clientX, y: event.clientY }) : []
  if (near.length > 0) return near
  const sign = target.closest(signs)
  if (sign && event.detail === 0) return withLed(marks, sign)
  const exact = underMouse(event, marks)
  if (exact.length > 0) return exact
  return [target.closest(onGround) ?? []].flat()
}

/** What a click on the map may stand for, the likeliest first: a sign, several that lie too close to tell, an area, or nothing. */
export const pickItems = (event: MouseEvent, marks: Element): Picked[] =>
  meantBy(event, marks).flatMap((element) => itemOf(element) ?? [])
