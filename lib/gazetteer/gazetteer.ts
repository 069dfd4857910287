import type { NameModel } from '@/lib/gazetteer/spans/name-model'
import type { WorldIndex } from '@/lib/gazetteer/world/world-index'
import type { GazetteerPlace, PlaceKind } from '@/lib/model/place'

/** Names to places, in memory. Built once from the embedded files and a crisis's own places; pure afterwards. */
export interface Gazetteer {
  find(id: string): GazetteerPlace | undefined
  /** Every place of the crisis and every country, or those of one kind, in a fixed order. */
  all(kind?: PlaceKind): GazetteerPlace[]
  /** Places that bear this name or alias, whatever its case and accents: the crisis's own before the world's. */
  named(name: string): GazetteerPlace[]
  /** Of these only the crisis's own, and countries. */
  ownNamed(name: string): GazetteerPlace[]
  /**
   * Does `inner` lie in `outer`, or is it the same place? By country, province and canton, both given as ids; a canton's
   * well-known town also holds its prisons.
   */
  contains(outer: string, inner: string): boolean
  /**
   * Countries, by their ids, whose people or things the folded word names ("honduran", "hondurenas"). English writes such a
   * word with a capital.
   */
  demonyms(word: string, capital: boolean): readonly string[]
  /** The country whose own body the folded word is called by, where its first letter is a capital. */
  bodies(word: string, capital: boolean): readonly string[]
  /** Countries whose towns and areas `all` holds, not a few of them that the crisis adds: the world adds none of their cantons. */
  listed: ReadonlySet<string>
  /** Prisons of the world that the crisis does not hold itself; never among `all`. */
  prisonsAbroad: readonly GazetteerPlace[]
  /** Provinces, counties and cities of the world that the crisis does not hold itself. */
  world: WorldIndex
  /** What tells names of places from other names. */
  model: NameModel
}
