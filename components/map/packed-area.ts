import type { AreaGeometry } from '@/lib/model/place'

/** Rings of polygons as whole thousandths of a degree (about 100 m), each number the step from the one before. */
export type PackedArea = number[][][]

const scale = 1000

function packRing(ring: readonly (readonly number[])[]): number[] {
  let [lastX, lastY] = [0, 0]
  return ring.flatMap(([lon = 0, lat = 0]) => {
    const [x, y] = [Math.round(lon * scale), Math.round(lat * scale)]
    const steps = [x - lastX, y - lastY]
    ;[lastX, lastY] = [x, y]
    return steps
  })
}

/** An outline in a third of the bytes: it travels inside the page. */
export const packArea = (area: AreaGeometry): PackedArea =>
  (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).map((rings) => rings.map(packRing))

type LatLng = [lat: number, lng: number]

function unpackRing(steps: readonly number[]): LatLng[] {
  let [x, y] = [0, 0]
  const ring: LatLng[] = []
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0
    y += steps[i + 1] ?? 0
    ring.push([y / scale, x / scale])
  }
  return ring
}

/** Back to rings, in the order that Leaflet wants: latitude first. */
export const toLatLngs = (area: PackedArea): LatLng[][][] => area.map((rings) => rings.map(unpackRing))
