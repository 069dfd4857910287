import type { LonLat } from '@/lib/geo/lon-lat'

const earthRadiusKm = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180
const haversine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2

/** Great-circle distance in kilometres (haversine, spherical Earth: within 0.5 % of the ellipsoid). */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const h =
    haversine(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * haversine(lonB - lonA)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

type Point = { lon: number; lat: number }

/** The same, of places as the model has them. */
export const kmBetween = (a: Point, b: Point): number => distanceKm([a.lon, a.lat], [b.lon, b.lat])
