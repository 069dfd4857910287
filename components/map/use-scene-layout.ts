import type { Map as LeafletMap } from 'leaflet'
import { type RefObject, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Scene } from '@/lib/geo/scene'
import { shareTargets, toTargets } from '@/lib/geo/share-targets'
import { growthOf, layoutSide, sizeClassOf, toSizeClass } from '@/lib/geo/size-class'
import { type SceneLayout, targetBounds, toSceneLayout } from '@/lib/geo/still-layout'
import { afterFrame } from './after-frame'
import { sideOf } from './look'

/** What a layout depends on besides the data, in steps, so that a map that only moves keeps its layout. */
type Sizes = {
  side: number
  index: number
  isFit: boolean /** Of the stage as it is now, in whole pixels. */
  exact: number
}

function sizesOf(map: LeafletMap, { stage, target }: Scene): Sizes {
  const { x, y } = map.getSize()
  const frame = Math.min(x, y)
  const exact = Math.round(sideOf(map, stage))
  const seen = sideOf(map, stage) * target.size
  return {
    side: layoutSide(seen) / target.size,
    index: sizeClassOf(frame).index,
    isFit: seen < frame * 1.01,
    exact,
  }
}

const nothing = { side: 0, index: null, isFit: false, exact: 0 }

/** What is laid out once the size of the map is known; `led` says which signs share the target of which. */
export type LiveLayout = SceneLayout & { led: ReadonlyMap<string, string> }

const isSame = (a: Sizes | null, b: Sizes) =>
  a !== null && a.side === b.side && a.index === b.index && a.isFit === b.isFit && a.exact === b.exact

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
  const { side, index, isFit, exact } = sizes ?? nothing
  const laid = useMemo(() => {
    if (index === null) return null
    const bounds = isFit ? targetBounds(scene, side) : null
    const growth = growthOf(side * scene.target.size)
    return toSceneLayout(scene, { side, size: toSizeClass(index), bounds, growth, selected })
  }, [scene, side, index, isFit, selected])
  const layout = useMemo(() => {
    if (laid === null || index === null) return null
    const how = { sides: [exact], size: toSizeClass(index), offsets: laid.offsets }
    return { ...laid, led: shareTargets(toTargets(scene, how)) }
  }, [scene, laid, index, exact])
  useEffect(() => {
    if (layout) showNotesSoon()
  }, [layout, showNotesSoon])
  return layout
}
