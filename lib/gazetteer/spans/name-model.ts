/** What the finder of places has learned from marked news, and the words that it knows names by. */
export type NameModel = {
  /** Of each trait of a stretch of text, how much it speaks for a place. */
  weights: ReadonlyMap<string, number>
  /** Plain words of each language that some place is called by, folded. */
  plain: Readonly<Record<'en' | 'es', ReadonlySet<string>>>
  /** Given names beyond those of the lexicon, folded. */
  given: ReadonlySet<string>
}

/** Finds nothing beyond what a crisis itself holds. */
export const noModel: NameModel = {
  weights: new Map(),
  plain: { en: new Set(), es: new Set() },
  given: new Set(),
}
