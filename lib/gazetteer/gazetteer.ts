import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'

/** Names to places, in memory. Built once from the embedded files and a crisis's own places; pure afterwards. */
export interface Gazetteer {
  find(id: string): GazetteerPlace | undefined
  /** Every place, or those of one kind, in a fixed order. */
  all(kind?: PlaceKind): GazetteerPlace[]
  /** Places that bear this name or alias, whatever its case and accents. */
  named(name: string): GazetteerPlace[]
  /**
   * Does `inner` lie in `outer`, or is it the same place? By country, province and canton, both given as ids; a canton's
   * well-known town also holds its prisons.
   */
  contains(outer: string, inner: string): boolean
}
