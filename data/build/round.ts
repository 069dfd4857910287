import type { LonLat } from '@/lib/geo/lon-lat'

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4

/** To four decimals, about 10 m. */
export const roundPoint = ([lon, lat]: LonLat) => ({ lon: round(lon), lat: round(lat) })
