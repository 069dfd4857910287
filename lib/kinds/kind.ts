import type { Shape } from '@/lib/geo/shapes'
import type { Family } from '@/lib/kinds/family'
import type { Merging } from '@/lib/kinds/merging'

/** What there is to know of a claim kind besides how it is read (`lib/reading/kinds`) and what it is called (`components/words`). */
export type Kind = {
  /** Its place among the kinds where the gravest come first: 10 before 20. No two kinds share one. */
  rank: number
  family: Family
  /**
   * Whom its figures count. People to whom something was done, whose circles alone can be compared: `casualties`, the dead and
   * the hurt, who come at once; `people_at_once`, of whom one report gives one sum; `people`, who come in steps, each with a
   * figure of its own. Or `forces` that are sent; or nobody, but `things`.
   */
  counts: 'casualties' | 'people_at_once' | 'people' | 'forces' | 'things'
  merging: Merging
  /**
   * What it tells of: a `happening` at a time and a place, which linked data calls an Event; a `report`, of which nobody
   * knows whether or when it happened; a `fact` about a prison, which needs no sign; a `measure`, drawn as a zone with its decree.
   */
  tells: 'happening' | 'report' | 'fact' | 'measure'
  /** What stands inside or in place of the circle, so that the kind can be told without its colour; `r` in pixels. */
  sign: (r: number) => Shape[]
}
