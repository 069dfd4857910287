import type { AnyPlace } from '@/lib/gazetteer/resolve/surroundings'
import { kmBetween } from '@/lib/geo/distance'

/**
 * Is it of our own list of towns and quarters? That list tells of no namesakes, people or words that are spelt alike, so
 * its names say nothing of a country and stand for a place only where something else points at theirs.
 */
export const isOwnTown = ({ id }: Pick<AnyPlace, 'id'>): boolean => id.startsWith('town:')

const quarterKm = 35 // from the middle of a large city to its last quarter

type Town = Pick<AnyPlace, 'id' | 'lon' | 'lat'>

/** Is it a quarter of the city? Our own list holds quarters, GeoNames' holds next to none. */
export const isQuarterOf = (place: Town, city: Town): boolean =>
  isOwnTown(place) && kmBetween(place, city) < quarterKm
