import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { frameOf } from './look'

/** What a person tried that moves the page around the map and not the map. */
export type PageGesture = 'wheel' | 'finger'

const hintShown = 1600 // ms
/** The hash of an address at which the keyboard goes on in the map. */
const startsInMap = '#focus=map'

/**
 * Focus without scrolling, and none for a finger: on iOS a container that takes the focus drags the page around the frame
 * along (Leaflet#5392), and Leaflet focuses it at every press.
 */
function calmFocus(container: HTMLElement, isFinger: () => boolean): () => void {
  container.focus = (options) => {
    if (!isFinger()) HTMLElement.prototype.focus.call(container, { preventScroll: true, ...options })
  }
  return () => {
    Reflect.deleteProperty(container, 'focus')
  }
}

/** Calls back with what moves the page, and leaves it to the page. Two fingers, or a key and the wheel, are the map's. */
function leaveToPage(map: LeafletMap, onPageGesture: (gesture: PageGesture) => void): () => void {
  const frame = frameOf(map)
  let finger = false
  const onPointer = ({ pointerType }: PointerEvent) => {
    finger = pointerType === 'touch'
    if (finger) map.dragging.disable()
    else map.dragging.enable()
  }
  const onTouch = ({ touches }: TouchEvent) => {
    if (touches.length === 1) onPageGesture('finger')
  }
  const onWheel = ({ ctrlKey, metaKey }: WheelEvent) => {
    if (ctrlKey || metaKey) map.scrollWheelZoom.enable()
    else {
      map.scrollWheelZoom.disable()
      onPageGesture('wheel')
    }
  }
  const before = { capture: true, passive: true }
  frame.addEventListener('pointerdown', onPointer, before)
  frame.addEventListener('touchmove', onTouch, before)
  frame.addEventListener('wheel', onWheel, before)
  const restoreFocus = calmFocus(map.getContainer(), () => finger)
  return () => {
    frame.removeEventListener('pointerdown', onPointer, before)
    frame.removeEventListener('touchmove', onTouch, before)
    frame.removeEventListener('wheel', onWheel, before)
    restoreFocus()
  }
}

/**
 * In somebody else's page the map never holds up that page's own scrolling.
 * @returns what a person tried just now that the page took, so that a hint can say what moves the map; null otherwise
 */
export function useFramedGestures(map: LeafletMap | null, isFramed = false): PageGesture | null {
  const [tried, setTried] = useState<PageGesture | null>(null)
  useEffect(() => {
    if (!map || !isFramed) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = leaveToPage(map, (gesture) => {
      setTried(gesture)
      clearTimeout(timer)
      timer = setTimeout(() => setTried(null), hintShown)
    })
    if (window.location.hash === startsInMap && document.hasFocus()) map.getContainer().focus()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [map, isFramed])
  return tried
}
