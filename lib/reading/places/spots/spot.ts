import type { Place } from '@/lib/model/place'
import type { Range } from '../../grammar/chunk'

/**
 * How a sentence holds a place. `there`: things happen at it. `origin`: someone comes from it ("guards from X").
 * `towards`: someone is taken to it. `office`: someone's post is called after it ("the mayor of X"). `passing`: named for
 * a road, a hospital, a border, or for where an official is. `distance`: only told how far away it is. `actor`: a country
 * that does something.
 */
export type Hold = 'there' | 'origin' | 'towards' | 'office' | 'passing' | 'distance' | 'actor'

/** A place in a sentence, the chunk that stands for it, and how the sentence holds it. */
export type Spot = {
  place: Place
  words: string
  chunk: number
  first: number
  hold: Hold
  /** It is not named here: "the facility", "there". */
  pointed: boolean
}

/** A name that the text uses as a place's and that no gazetteer holds. */
export type Unknown = Pick<Spot, 'words' | 'chunk' | 'first'>

export const isInside = (blocked: readonly Range[], first: number) =>
  blocked.some((range) => first >= range.first && first <= range.last)

/** The spots of a stretch at which things happen, but for those in blocked tokens. */
export const firmIn = (spots: readonly Spot[], range: Range, blocked: readonly Range[]): Spot[] =>
  spots.filter(
    ({ hold, chunk, first }) =>
      hold === 'there' && chunk >= range.first && chunk <= range.last && !isInside(blocked, first),
  )
