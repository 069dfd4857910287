import type { Map as LeafletMap } from 'leaflet'
import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTiles } from '@/components/hooks/use-tiles'
import { toWorld } from '@/lib/geo/mercator'
import { layoutSide } from '@/lib/geo/size-class'
import type { Stage, StageSquare } from '@/lib/geo/stage'
import { tilesIn } from '@/lib/geo/tile'
import type { MapTile } from '@/lib/model/map-tile'
import { firstLevels, isWithin, levelOf } from './cluster-level'
import type { Clustered } from './clustered'
import { sideOf } from './look'

/** What is drawn of a zoom; `tiers` are the classes of sizes that it is drawn for, null where the size is known. */
export type Points = { tiers: number[] | null; level: number; tile: MapTile }

type Ground = { stage: Stage; target: StageSquare; view: string | null }
/** The zoom that the map is clustered for, and the tiles that it shows of it; none where what came first is enough. */
type Seen = { level: number; addresses: string[] | null }

const beyond = 0.15 // of the view, past each of its edges: so that a small drag shows nothing bare

function toSeen(map: LeafletMap, { stage, target }: Ground, { first, addressOf }: Clustered): Seen {
  const level = levelOf(stage, layoutSide(sideOf(map, stage) * target.size) / target.size)
  const view = map.getBounds()
  if (first?.levels[level]) {
    const isHere = isWithin(stage, first.within)
    const corners = [view.getNorthWest(), view.getSouthEast()]
    if (corners.every(({ lat, lng }) => isHere(toWorld([lng, lat])))) return { level, addresses: null }
  }
  const box = view.pad(beyond)
  const bbox = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()] as const
  return { level, addresses: tilesIn(bbox, Math.max(0, level - 1)).map(addressOf) }
}

const isSame = (a: Seen | null, b: Seen) =>
  a !== null && a.level === b.level && a.addresses?.join() === b.addresses?.join()

function useSeen(map: LeafletMap | null, ground: Ground, clustered: Clustered | null): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null)
  const { stage, target, view } = ground
  useEffect(() => {
    if (!map || !clustered) return
    const look = () => {
      const next = toSeen(map, { stage, target, view }, clustered)
      startTransition(() => setSeen((known) => (isSame(known, next) ? known : next)))
    }
    look()
    map.on('moveend resize', look)
    return () => {
      map.off('moveend resize', look)
    }
  }, [map, stage, target, view, clustered])
  return clustered && seen
}

/** Before the size is known: every zoom that some size of frame needs, each for its classes. */
function toStill({ stage, target, view }: Ground, { first }: Clustered): Points[] {
  if (!first) return []
  const held = Object.keys(first.levels).map(Number)
  const tiers = new Map<number, number[]>()
  for (const [index, wanted] of firstLevels(stage, target, view).entries()) {
    const level = held.filter((one) => one <= wanted).at(-1) ?? held[0]
    if (level !== undefined) tiers.set(level, [...(tiers.get(level) ?? []), index])
  }
  return [...tiers].flatMap(([level, classes]) => {
    const tile = first.levels[level]
    return tile ? { tiers: classes, level, tile } : []
  })
}

/** What is at hand of what is seen; null while it is on its way. */
function useAtHand(seen: Seen | null, clustered: Clustered | null): Points[] | null {
  // In pieces: to draw the map anew takes a slow phone too long for one task.
  const fetched = useDeferredValue(useTiles(seen?.addresses ?? null))
  return useMemo(() => {
    if (!clustered || !seen) return null
    const { level, addresses } = seen
    const first = addresses ? undefined : clustered.first?.levels[level]
    if (first) return [{ tiers: null, level, tile: first }]
    if (!addresses || fetched?.addresses !== addresses.join(' ')) return null
    return fetched.tiles.map((tile) => ({ tiers: null, level, tile }))
  }, [clustered, seen, fetched])
}

/** What a map of many incidents shows where it is; null where incidents are drawn one by one. */
export function useClusters(
  map: LeafletMap | null,
  { stage, target, view }: Ground,
  clustered: Clustered | null,
): Points[] | null {
  const seen = useSeen(map, { stage, target, view }, clustered)
  const atHand = useAtHand(seen, clustered)
  const [firstView] = useState(view)
  const [shown, setShown] = useState<Points[] | null>(null)
  if (atHand && atHand !== shown) setShown(atHand)
  const still = useMemo(
    () => (clustered && !shown ? toStill({ stage, target, view: firstView }, clustered) : null),
    [clustered, shown, stage, target, firstView],
  )
  // Until what is seen has come, what was shown before: nothing is drawn twice.
  return clustered && (atHand ?? shown ?? still)
}
