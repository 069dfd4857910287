import { memo, useMemo } from 'react'
import { Pane } from 'react-leaflet'
import { AreaPath } from './area-path'
import type { BaseMap } from './base-map'
import styles from './map.module.css'
import { toLatLngs } from './packed-area'

type BaseAreasProps = {
  base: BaseMap
  /** The provinces that the filter leaves; the others are only ground. Null: all of them. */
  shown: ReadonlySet<string> | null
}

/** Neighbours and provinces. Only a province that is shown says which it is. */
export const BaseAreas = memo(function BaseAreas({ base, shown }: BaseAreasProps) {
  const neighbours = useMemo(() => base.neighbours.map(toLatLngs), [base])
  const provinces = useMemo(
    () => Object.entries(base.outlines).map(([id, area]) => ({ id, positions: toLatLngs(area) })),
    [base],
  )
  return (
    <>
      <Pane name="neighbours" style={{ zIndex: 210 }}>
        {neighbours.map((positions) => (
          <AreaPath
            key={JSON.stringify(positions[0]?.[0]?.[0])}
            positions={positions}
            className={styles.neighbour ?? ''}
          />
        ))}
      </Pane>
      <Pane name="provinces" style={{ zIndex: 220 }}>
        {provinces.map(({ id, positions }) => {
          const isShown = shown === null || shown.has(id)
          return (
            <AreaPath
              key={`${id} ${isShown}`}
              positions={positions}
              className={`${styles.province} ${isShown ? '' : styles.ground}`}
              attributes={isShown ? { 'data-place': id } : {}}
            />
          )
        })}
      </Pane>
    </>
  )
})
