import type { Map as LeafletMap } from 'leaflet'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import type { Scene } from '@/lib/geo/scene'
import { zoomToSplit } from './cluster-level'
import { calm, currentView } from './look'
import type { MapProps } from './map-props'
import { opensElsewhere } from './opens-elsewhere'
import { type Picked, pickItems } from './pick-sign'
import type { Choice } from './sign-choice'

type MaybeMoved = { moved?: () => boolean }

// Leaflet's own record of the last drag, which its types leave out.
const wasDragged = (map: LeafletMap | null) =>
  (map?.dragging as unknown as MaybeMoved | undefined)?.moved?.() ?? false

/** Where on the screen a click asks what is meant: under the pointer, or under the sign that the keyboard came to. */
function spotOf({ clientX, clientY, target, detail }: MouseEvent): { x: number; y: number } {
  if (detail !== 0 || !(target instanceof Element)) return { x: clientX, y: clientY }
  const { left, bottom, width } = target.getBoundingClientRect()
  return { x: left + width / 2, y: bottom }
}

/** What signs and areas do, listened for once: open what they stand for, and come into view when the focus reaches them. */
export function useGestures(
  map: LeafletMap | null,
  marks: RefObject<HTMLElement | null>,
  props: MapProps & { scene: Scene },
) {
  const { incidents, scene, clustered, onSelect, onNear } = props
  const [choice, setChoice] = useState<Choice | null>(null)
  const asked = useRef(0)
  const openCluster = (id: string) => {
    const cluster = scene.clusters.find((one) => one.id === id)
    if (!map || !cluster) return
    const [lon, lat] = cluster.lonLat
    if (cluster.splitsAt === null) clustered?.openPlaces(cluster.places, currentView(map))
    else map.setView([lat, lon], zoomToSplit(cluster.splitsAt), { animate: !calm() })
  }
  const near = (target: EventTarget) => {
    const id = target instanceof Element && target.closest('[data-incident]')?.getAttribute('data-incident')
    const incident = id && incidents.find((one) => one.id === id)
    if (incident) onNear(incident)
  }
  const open = ({ kind, id }: Picked, byKeyboard: boolean) =>
    kind === 'cluster' ? openCluster(id) : onSelect(kind, id, byKeyboard)
  const listeners = {
    /** A click that ends a drag opens nothing; a key press, which no pointer moved before, always does. */
    onClick: (event: MouseEvent) => {
      const byKeyboard = event.detail === 0
      if (opensElsewhere(event) || !marks.current) return
      const items = pickItems(event.nativeEvent, marks.current)
      const [item] = items
      // A cluster is a link to where it comes apart, until there is a map to move.
      if (!item || (item.kind === 'cluster' && !map)) return
      event.preventDefault()
      if (!byKeyboard && wasDragged(map)) return
      if (items.length > 1) setChoice({ asked: ++asked.current, ...spotOf(event), items })
      else open(item, byKeyboard)
    },
    /** What is a button answers to the space bar too. */
    onKeyDown: (event: KeyboardEvent) => {
      const button = event.target instanceof Element && event.target.closest<HTMLElement>('a[role="button"]')
      if (event.key !== ' ' || !button) return
      event.preventDefault()
      button.click()
    },
    onPointerOver: (event: PointerEvent) => near(event.target),
    onFocus: (event: FocusEvent) => {
      near(event.target)
      const sign = event.target.closest<HTMLElement>('[data-cluster], [data-incident], [data-place]')
      if (map && sign) bringIntoView(map, sign)
    },
  }
  return {
    listeners,
    choice,
    choose: (item: Picked) => open(item, true),
    /** The browser tells of a closing later: another choice may be open by then, and stays. */
    endChoice: (ended: Choice) => setChoice((current) => (current === ended ? null : current)),
  }
}

/** The focus is where it can be seen, and the page around the map stays where it is. */
function bringIntoView(map: LeafletMap, sign: Element): void {
  const frame = map.getContainer().getBoundingClientRect()
  const { left, top, width, height } = sign.getBoundingClientRect()
  const point = map.containerPointToLatLng([left + width / 2 - frame.left, top + height / 2 - frame.top])
  map.panInside(point, { padding: [40, 40], animate: false })
}
