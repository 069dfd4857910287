import { useMemo } from 'react'
import { Pane } from 'react-leaflet'
import type { ZoneFeature } from '@/lib/model/responses'
import { AreaPath } from './area-path'
import { type BaseMap, withoutOutlines } from './base-map'
import styles from './map.module.css'
import { packArea, toLatLngs } from './packed-area'

type Area = { key: string; zone: string; positions: ReturnType<typeof toLatLngs>; approximate: boolean }

/** The areas of a zone: outlines that the base map holds, and circles for the rest. */
function toAreas(zone: ZoneFeature, base: BaseMap): Area[] {
  const known = zone.properties.areas.flatMap(({ id }) => {
    const outline = base.outlines[id]
    return outline
      ? [{ key: `${zone.id} ${id}`, zone: zone.id, positions: toLatLngs(outline), approximate: false }]
      : []
  })
  const { geometry } = withoutOutlines(zone, base)
  if (geometry?.type !== 'MultiPolygon' && geometry?.type !== 'Polygon') return known
  const circles = packArea(geometry).map((polygon, index) => ({
    key: `${zone.id} circle ${index}`,
    zone: zone.id,
    positions: toLatLngs([polygon]),
    approximate: true,
  }))
  return [...known, ...circles]
}

type ZoneAreasProps = {
  zones: readonly ZoneFeature[]
  base: BaseMap
  selected: string | null
  onSelect: (id: string) => void
}

/** Areas under a state of emergency: hatched, with an edge; a dashed edge where a circle stands for the area. */
export function ZoneAreas({ zones, base, selected, onSelect }: ZoneAreasProps) {
  const areas = useMemo(() => zones.flatMap((zone) => toAreas(zone, base)), [zones, base])
  return (
    <Pane name="zones" style={{ zIndex: 400 }}>
      {areas.map(({ key, zone, positions, approximate }) => (
        <AreaPath
          key={key}
          positions={positions}
          className={[
            styles.zone,
            approximate ? styles.approximate : '',
            zone === selected ? styles.selectedZone : '',
          ].join(' ')}
          attributes={{ 'data-zone': zone, ...(approximate ? { 'data-approximate': '' } : {}) }}
          onPress={() => onSelect(zone)}
        />
      ))}
    </Pane>
  )
}
