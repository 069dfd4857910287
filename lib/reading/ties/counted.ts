import type { Claim } from '@/lib/model/claim'

/** A claim that gives a figure: one that may be counted together with another of its article. */
export type Counted = Claim & { quantity: NonNullable<Claim['quantity']> }

/** What may stand between a word and the number it belongs to, for a regular expression over the text as it is written. */
export const hedges =
  'at least|about|around|some|nearly|almost|more than|over|up to|al menos|unos|unas|cerca de|casi|más de'
