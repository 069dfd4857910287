import { useMemo } from 'react'
import type { Offset } from '@/lib/geo/notes'
import type { Scene, SceneCluster } from '@/lib/geo/scene'
import type { SceneLayout, StillLayout } from '@/lib/geo/still-layout'
import { ClusterMark } from './cluster-mark'
import { IncidentMark } from './incident-mark'
import type { MapItem, MapProps } from './map-props'
import type { MarkOffsets } from './mark-style'
import { PrisonMark } from './prison-mark'

type SignsProps = Pick<MapProps, 'selected' | 'hrefOf'> & {
  scene: Scene
  layout: SceneLayout | StillLayout | null
  hrefOfCluster: (cluster: SceneCluster) => string
}

const nowhere: ReadonlyMap<number, Offset> = new Map()

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

/** Every sign on the map, clusters and incidents before prisons, so that the keyboard comes to them first. */
export function Signs({ scene, layout, selected, hrefOf, hrefOfCluster }: SignsProps) {
  const occupied = useOccupied(scene, layout)
  return (
    <>
      {scene.clusters.map((cluster) => (
        <ClusterMark
          key={cluster.id}
          cluster={cluster}
          offsets={offsetsOf(layout, cluster.id)}
          href={hrefOfCluster(cluster)}
        />
      ))}
      {scene.marks.map((mark) => (
        <IncidentMark
          key={mark.id}
          mark={mark}
          offsets={offsetsOf(layout, mark.id)}
          href={hrefOf('incident', mark.id)}
          selected={isSelected(selected, 'incident', mark.id)}
        />
      ))}
      {scene.prisons.map((prison) => (
        <PrisonMark
          key={prison.id}
          prison={prison}
          offsets={offsetsOf(layout, prison.id)}
          href={hrefOf('place', prison.id)}
          isUnder={occupied.has(prison.id)}
          selected={isSelected(selected, 'place', prison.id)}
        />
      ))}
    </>
  )
}
