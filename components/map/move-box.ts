import type { LatLng, Map as LeafletMap, ZoomAnimEvent } from 'leaflet'
import { toWorld, worldSize } from '@/lib/geo/mercator'
import type { Stage } from '@/lib/geo/stage'
import { hatchId, hatchTransform } from './ground'
import { calm } from './look'
import styles from './signs.module.css'

/** Where the stage's box lies in the map's frame, in pixels. */
type BoxPlace = { x: number; y: number; side: number }

const zoomTime = 250 // ms, as long as Leaflet takes
const easing = 'cubic-bezier(0, 0, 0.25, 1)'
const samples = 4 // steps in which signs undo a zoom: its inverse is no straight line, and off by a pixel at most
const beside = 60 // px beyond the frame in which a sign may still reach into it

function placeAt(map: LeafletMap, stage: Stage, centre: LatLng, zoom: number): BoxPlace {
  const world = worldSize(zoom)
  const middle = toWorld([centre.lng, centre.lat])
  const size = map.getSize()
  return {
    x: (stage.left - middle.x) * world + size.x / 2,
    y: (stage.top - middle.y) * world + size.y / 2,
    side: stage.size * world,
  }
}

const transformOf = ({ x, y, side }: BoxPlace, drawn: number) =>
  `translate(${x}px, ${y}px) scale(${side / drawn})`

/** Does a sign, hung at fractions of the stage, come into the frame where the stage's box lies so? */
function isInFrame(
  { style }: HTMLElement,
  { x, y, side }: BoxPlace,
  size: { x: number; y: number },
): boolean {
  const left = x + (side * Number.parseFloat(style.left)) / 100
  const top = y + (side * Number.parseFloat(style.top)) / 100
  return left > -beside && top > -beside && left < size.x + beside && top < size.y + beside
}

/** Stands at its beginning until it is played. */
function prepare(element: HTMLElement, effect: KeyframeEffect): Animation {
  const own = new KeyframeEffect(effect)
  own.target = element
  const animation = new Animation(own)
  animation.pause()
  return animation
}

/**
 * Moves what is drawn as the map moves: a drag costs one transform, a zoom one more for each sign. Nothing is drawn anew
 * until the zoom rests; then the box gets its new size. Returns a function that stops it.
 */
export function moveBox(map: LeafletMap, box: HTMLElement, stage: Stage): () => void {
  let drawn = 0
  let animations: Animation[] = []
  let starting = 0
  const signs = () => box.querySelectorAll<HTMLElement>(`.${styles.sign}`)
  // Set on each sign: a variable that they inherit would have the style of everything in the box worked out anew.
  const undoZoom = (by: string) => {
    for (const sign of signs()) sign.style.scale = by
  }

  const now = () => placeAt(map, stage, map.getCenter(), map.getZoom())

  const rest = () => {
    cancelAnimationFrame(starting)
    for (const animation of animations) animation.cancel()
    animations = []
    const place = now()
    if (place.side !== drawn) {
      drawn = place.side
      box.style.width = `${drawn}px`
      box.style.height = `${drawn}px`
      undoZoom('')
      box.querySelector(`#${hatchId}`)?.setAttribute('patternTransform', hatchTransform(drawn))
    }
    box.style.transform = transformOf(place, drawn)
  }

  const move = () => {
    if (animations.length > 0) return
    const place = now()
    box.style.transform = transformOf(place, drawn)
    if (place.side !== drawn) {
      box.dataset.zooming = ''
      undoZoom(`${drawn / place.side}`)
    }
  }

  const animate = ({ center, zoom }: ZoomAnimEvent) => {
    const [from, to] = [now(), placeAt(map, stage, center, zoom)]
    box.dataset.zooming = ''
    const timing = { duration: zoomTime, easing, fill: 'forwards' } as const
    const frames = [{ transform: transformOf(from, drawn) }, { transform: transformOf(to, drawn) }]
    const sideAt = (t: number) => from.side + (to.side - from.side) * t
    const undo = Array.from({ length: samples + 1 }, (_, i) => ({ scale: `${drawn / sideAt(i / samples)}` }))
    const size = map.getSize()
    // Of one that is made once: to read the same frames for each sign takes twice as long.
    const effect = new KeyframeEffect(null, undo, timing)
    const seen = [...signs()].filter((sign) => isInFrame(sign, from, size) || isInFrame(sign, to, size))
    const early = seen.length / 2
    animations = [
      prepare(box, new KeyframeEffect(null, frames, timing)),
      ...seen.slice(0, early).map((sign) => prepare(sign, effect)),
    ]
    // To begin them all takes a slow phone too long for one frame.
    starting = requestAnimationFrame(() => {
      animations.push(...seen.slice(early).map((sign) => prepare(sign, effect)))
      for (const animation of animations) animation.play()
    })
  }

  box.dataset.live = ''
  rest()
  map.on('move zoom', move).on('moveend zoomend viewreset resize', rest)
  if (!calm()) map.on('zoomanim', animate)
  return () => {
    cancelAnimationFrame(starting)
    map.off('move zoom', move).off('moveend zoomend viewreset resize', rest).off('zoomanim', animate)
  }
}
