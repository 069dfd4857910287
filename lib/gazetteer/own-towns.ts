import type { AnyPlace } from './surroundings'

/**
 * Is it of our own list of towns and quarters? That list tells of no namesakes, people or words that are spelt alike, so
 * its names say nothing of a country and stand for a place only where something else points at theirs.
 */
export const isOwnTown = ({ id }: Pick<AnyPlace, 'id'>): boolean => id.startsWith('town:')
