import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { LayoutFor } from '@/lib/geo/layout-scene'
import type { Scene } from '@/lib/geo/scene'
import { shareTargets, toTargets } from '@/lib/geo/share-targets'
import { growthOf, layoutSide, sizeClassOf, toSizeClass } from '@/lib/geo/size-class'
import { widthByHeight } from '@/lib/geo/stage'
import { type SceneLayout, targetBounds, toSceneLayout } from '@/lib/geo/still-layout'
import { afterFrame } from './after-frame'
import { fitIn, roomOf, sideOf } from './look'
import styles from './map.module.css'

/** What a layout depends on besides the data, in steps, so that a map that only moves keeps its layout. */
type Sizes = {
  side: number
  index: number
  isFit: boolean /** Of the stage as it is now, in whole pixels. */
  exact: number
  /** Where the buttons lie over a map that fits its frame. */
  buttons: LayoutFor['buttons']
}

/** In steps of a hundredth, so that it is the same wherever nothing moved. */
const toStep = (share: number) => Math.round(share * 100) / 100

/** On a map that shows its target in its room. */
function buttonsOn(map: LeafletMap, { target }: Scene): LayoutFor['buttons'] {
  const container = map.getContainer()
  const controls = container.closest('#map')?.querySelector(`.${styles.controls}`)
  if (!controls) return null
  const [frame, box] = [container.getBoundingClientRect(), controls.getBoundingClientRect()]
  const { seen, middle } = fitIn(roomOf(container))
  const high = seen / widthByHeight(target)
  return {
    left: toStep((box.left - frame.left - middle + seen / 2) / seen),
    middle: toStep(((box.top + box.bottom - frame.top - frame.bottom) / 2 + high / 2) / high),
    width: box.width,
    height: box.height,
  }
}

function sizesOf(map: LeafletMap, scene: Scene): Sizes {
  const { stage, target } = scene
  const { seen: frame } = fitIn(roomOf(map.getContainer()))
  const exact = Math.round(sideOf(map, stage))
  const seen = sideOf(map, stage) * target.size
  const isFit = seen < frame * 1.01
  return {
    side: layoutSide(seen) / target.size,
    index: sizeClassOf(frame).index,
    isFit,
    exact,
    buttons: isFit ? buttonsOn(map, scene) : null,
  }
}

const nothing = { side: 0, index: null, isFit: false, exact: 0, buttons: null }

/** What is laid out once the size of the map is known; `led` says which signs share the target of which. */
export type LiveLayout = SceneLayout & { led: ReadonlyMap<string, string> }

const isSame = (a: Sizes | null, b: Sizes) =>
  a !== null &&
  a.side === b.side &&
  a.index === b.index &&
  a.isFit === b.isFit &&
  a.exact === b.exact &&
  a.buttons?.left === b.buttons?.left &&
  a.buttons?.middle === b.buttons?.middle

/** Labels come back when the zoom rests and they have been laid out for it: in a frame of their own. */
function useNotesSoon(map: LeafletMap | null, box: RefObject<HTMLElement | null>): () => void {
  const { soon, never } = useMemo(
    () =>
      afterFrame(() => {
        if (box.current) delete box.current.dataset.zooming
      }),
    [box],
  )
  useEffect(() => {
    map?.on('zoomstart', never)
    return () => {
      never()
      map?.off('zoomstart', never)
    }
  }, [map, never])
  return soon
}

/** The layout of the map at its present zoom; null until there is a map to ask. */
export function useSceneLayout(
  map: LeafletMap | null,
  box: RefObject<HTMLElement | null>,
  scene: Scene,
  selected: string | null,
): LiveLayout | null {
  const showNotesSoon = useNotesSoon(map, box)
  const [sizes, setSizes] = useState<Sizes | null>(null)
  const latest = useRef(sizes)
  useEffect(() => {
    latest.current = sizes
  })
  useLayoutEffect(() => {
    if (!map) return
    const next = sizesOf(map, scene)
    // The first may take its time: until then the server's layout stands. Others come with the marks that they are for.
    if (latest.current === null) startTransition(() => setSizes(next))
    else setSizes((known) => (isSame(known, next) ? known : next))
  }, [map, scene])
  useEffect(() => {
    if (!map) return
    const follow = () => {
      const next = sizesOf(map, scene)
      if (isSame(latest.current, next)) showNotesSoon()
      else startTransition(() => setSizes(next))
    }
    map.on('zoomend resize', follow)
    return () => {
      map.off('zoomend resize', follow)
    }
  }, [map, scene, showNotesSoon])
  const { side, index, isFit, exact, buttons } = sizes ?? nothing
  const laid = useMemo(() => {
    if (index === null) return null
    const bounds = isFit ? targetBounds(scene, side) : null
    const growth = growthOf(side * scene.target.size)
    return toSceneLayout(scene, { side, size: toSizeClass(index), bounds, growth, selected, buttons })
  }, [scene, side, index, isFit, selected, buttons])
  const layout = useMemo(() => {
    if (laid === null || index === null) return null
    const how = { ...laid, sides: [exact], size: toSizeClass(index) }
    return { ...laid, led: shareTargets(toTargets(scene, how)) }
  }, [scene, laid, index, exact])
  useEffect(() => {
    if (layout) showNotesSoon()
  }, [layout, showNotesSoon])
  return layout
}
