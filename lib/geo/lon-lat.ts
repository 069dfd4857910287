/** Degrees, WGS 84, longitude first as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number]

/** A GeoJSON position as a pair; a missing coordinate is a bug in the file that held it. */
export function toLonLat(position: readonly number[]): LonLat {
  const [lon, lat] = position
  if (lon === undefined || lat === undefined) throw new Error('a position needs two coordinates')
  return [lon, lat]
}
