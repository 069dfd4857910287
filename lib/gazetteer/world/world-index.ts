import type { GazetteerPlace } from '@/lib/model/place'

/** A province, county or city of the world, with what tells a well-known one from its namesakes. */
export type WorldPlace = GazetteerPlace & {
  /** People living there; 0 where nobody has counted. */
  populace: number
  /** What the city is the capital of. */
  seat: 'country' | 'province' | 'canton' | null
}

/**
 * How a name stands for its place: its own name in English, Spanish or the local language; another name it has or had;
 * letters ("Calif.", "TX") that only mean it behind a town and a comma.
 */
export type WorldName = { place: WorldPlace; as: 'name' | 'alias' | 'letters' }

/** Provinces, counties and cities of the world by name. Read at first use. */
export interface WorldIndex {
  /** Every place that bears this name, whatever its case and accents, the most populous first. */
  named(name: string): WorldName[]
  /** At most so many words has a name that begins with this folded word; 0 where none does. */
  longest(word: string): number
  /** Places whose name begins so, in the order of the names. */
  beginning(name: string, most: number): WorldName[]
  find(id: string): WorldPlace | undefined
  /** Does `inner` lie in `outer`, by province and county? Ids of places of the world; countries are not asked for here. */
  contains(outer: string, inner: string): boolean
}

/** No world beyond what a crisis itself holds. */
export const noWorld: WorldIndex = {
  named: () => [],
  longest: () => 0,
  beginning: () => [],
  find: () => undefined,
  contains: () => false,
}
