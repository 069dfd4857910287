import { memo, useMemo } from 'react'
import type { Offset } from '@/lib/geo/notes'
import type { Scene, SceneCluster } from '@/lib/geo/scene'
import type { StillLayout } from '@/lib/geo/still-layout'
import { ClusterMark } from './cluster-mark'
import { IncidentMark } from './incident-mark'
import type { MapItem, MapProps } from './map-props'
import type { MarkOffsets } from './mark-style'
import { PrisonMark } from './prison-mark'
import type { LiveLayout } from './use-scene-layout'

type SignsProps = Pick<MapProps, 'selected' | 'hrefOf'> & {
  scene: Scene
  layout: LiveLayout | StillLayout | null
  hrefOfCluster: (cluster: SceneCluster) => string
}

const nobody: LiveLayout['led'] = new Map()
const nowhere: ReadonlyMap<number, Offset> = new Map()
const unshared: ReadonlyMap<string, readonly number[]> = new Map()
const undotted: ReadonlySet<string> = new Set()
const undrawn: ReadonlyMap<string, string | readonly number[]> = new Map()

const offsetsOf = (layout: SignsProps['layout'], id: string): MarkOffsets =>
  layout === null ? null : (layout.offsets.get(id) ?? nowhere)

const isSelected = (selected: MapItem | null, kind: MapItem['kind'], id: string) =>
  selected?.kind === kind && selected.id === id

/** Prisons on which an incident's mark lies. */
function useOccupied({ marks }: Scene, layout: SignsProps['layout']): ReadonlySet<string> {
  return useMemo(() => {
    const stays = (id: string) => {
      const offset = layout?.offsets.get(id)
      return !offset || ('x' in offset ? offset.x === 0 && offset.y === 0 : offset.size === 0)
    }
    return new Set(marks.flatMap(({ id, prison }) => (prison !== null && stays(id) ? prison : [])))
  }, [marks, layout])
}

/**
 * Who leads each sign that has no target of its own, and how many each leads that nothing lies on; before the size of the
 * map is known, the classes of sizes in which a sign has none.
 */
function useShared(layout: SignsProps['layout'], occupied: ReadonlySet<string>) {
  const led = layout && 'led' in layout ? layout.led : nobody
  const classes = layout && 'shared' in layout ? layout.shared : unshared
  const behind = layout ? layout.behind : undrawn
  const dots = layout && 'dots' in layout ? layout.dots : undotted
  return useMemo(() => {
    const counts = new Map<string, number>()
    for (const [id, leader] of led) if (!occupied.has(id)) counts.set(leader, (counts.get(leader) ?? 0) + 1)
    return (id: string) => ({
      leader: led.get(id) ?? null,
      leads: counts.get(id) ?? 0,
      shares: classes.get(id)?.join(' '),
      behind: behind.get(id) ?? null,
      isDot: dots.has(id),
    })
  }, [led, classes, behind, dots, occupied])
}

/** Every sign on the map, clusters and incidents before prisons, so that the keyboard comes to them first. */
export const Signs = memo(function Signs(props: SignsProps) {
  const { scene, layout, selected, hrefOf, hrefOfCluster } = props
  const occupied = useOccupied(scene, layout)
  const shared = useShared(layout, occupied)
  return (
    <>
      {scene.clusters.map((cluster) => (
        <ClusterMark
          key={cluster.id}
          cluster={cluster}
          offsets={offsetsOf(layout, cluster.id)}
          href={hrefOfCluster(cluster)}
          {...shared(cluster.id)}
        />
      ))}
      {scene.marks.map((mark) => (
        <IncidentMark
          key={mark.id}
          mark={mark}
          offsets={offsetsOf(layout, mark.id)}
          href={hrefOf('incident', mark.id)}
          {...shared(mark.id)}
          selected={isSelected(selected, 'incident', mark.id)}
        />
      ))}
      {scene.prisons.map((prison) => (
        <PrisonMark
          key={prison.id}
          prison={prison}
          offsets={offsetsOf(layout, prison.id)}
          href={hrefOf('place', prison.id)}
          {...shared(prison.id)}
          isUnder={occupied.has(prison.id)}
          selected={isSelected(selected, 'place', prison.id)}
        />
      ))}
    </>
  )
})
