import type { Box } from '@/lib/geo/label-boxes'
import { type LayoutFor, layoutScene } from '@/lib/geo/layout-scene'
import { type Note, type Offset, offsetFrom, toNotes } from '@/lib/geo/notes'
import type { Scene } from '@/lib/geo/scene'
import { shareTargets, toTargets } from '@/lib/geo/share-targets'
import { growthOf, layoutSide, sideFloors, sidesOf, toSizeClass } from '@/lib/geo/size-class'
import { middleOf } from '@/lib/geo/stage'

/** A map laid out for one size of frame. */
export type SceneLayout = {
  notes: Note[]
  offsets: Map<string, Offset>
  /** By id of a mark that is not drawn, the one that stands for it. */
  behind: Map<string, string>
  /** Ids of marks that are dots on their places. */
  dots: Set<string>
}

/** A map laid out for every class of sizes of its frame. */
export type StillLayout = {
  /** Of each class. */
  notes: Note[][]
  /** By id of a mark or a prison, for each class in which it stands beside its place. */
  offsets: Map<string, Map<number, Offset>>
  /** By id of a sign, the classes in which its target would lie over another's and that one stands for both. */
  shared: Map<string, number[]>
  /** By id of a mark, the classes in which another stands for it, or a dot, and it is not drawn. */
  behind: Map<string, number[]>
}

/** Pixels of the stage that are seen when its target fills a frame. */
export function targetBounds({ target }: Pick<Scene, 'target'>, side: number): Box {
  const { x, size, height = size } = target
  return {
    x: x * side,
    y: (middleOf(target).y - height / 2) * side,
    width: size * side,
    height: height * side,
  }
}

/** What a size of frame makes of a scene: its words, how far its signs are moved, and which stand behind another. */
export function toSceneLayout(scene: Scene, how: LayoutFor): SceneLayout {
  const layout = layoutScene(scene, how)
  const spots = [
    ...scene.marks.map(({ id, at }) => ({ id, at, spot: layout.incidents.get(id) })),
    ...scene.clusters.map(({ id, at }) => ({ id, at, spot: layout.incidents.get(id) })),
    ...scene.prisons.map(({ id, at }) => ({ id, at, spot: layout.prisons.get(id) })),
  ]
  const offsets = new Map(spots.map(({ id, at, spot }) => [id, offsetFrom(at, how.side, spot)]))
  const behind = new Map<string, string>()
  for (const [id, spot] of layout.incidents) if (spot.behind !== undefined) behind.set(id, spot.behind)
  const dots = new Set([...layout.incidents].flatMap(([id, { isDot }]) => (isDot ? id : [])))
  return { notes: toNotes(scene, layout, how), offsets, behind, dots }
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  lists.set(key, [...(lists.get(key) ?? []), item])
}

/** `side`: the stage's pixels where they are known, as in an address that names its view. */
export function toStillLayout(scene: Scene, side: number | null): StillLayout {
  const notes: StillLayout['notes'] = []
  const offsets: StillLayout['offsets'] = new Map()
  const shared: StillLayout['shared'] = new Map()
  const behind: StillLayout['behind'] = new Map()
  const { size: seen } = scene.target
  for (const [index, floor] of sideFloors.entries()) {
    const size = toSizeClass(index)
    const own = side === null ? floor / seen : layoutSide(side * seen) / seen
    const bounds = side === null ? targetBounds(scene, own) : null
    const growth = growthOf(own * seen)
    const layout = toSceneLayout(scene, { side: own, size, bounds, growth, selected: null })
    const sides = side === null ? sidesOf(index).map((one) => one / seen) : [side]
    const led = shareTargets(toTargets(scene, { ...layout, sides, size }))
    for (const id of led.keys()) addTo(shared, id, index)
    for (const id of [...layout.behind.keys(), ...layout.dots]) addTo(behind, id, index)
    notes.push(layout.notes)
    for (const [id, offset] of layout.offsets)
      if (offset.x !== 0 || offset.y !== 0)
        offsets.set(id, (offsets.get(id) ?? new Map<number, Offset>()).set(index, offset))
  }
  return { notes, offsets, shared, behind }
}
