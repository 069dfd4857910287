import { type Chunk, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'

const joins = /^(?:comma|conjunction)$/

/** "killed by inmates and three soldiers": does a phrase stand in the row of those by whom it was done? */
export function isWhoDidIt(chunks: readonly Chunk[], index: number): boolean {
  const own = chunks[index]
  // "seized by inmates, one of them in X", "killed by gunmen and three in Y": some of those it was done to.
  if (chunks[index - 1]?.kind === 'comma' || (isNoun(own) && own.head === '')) return false
  let at = index
  while (joins.test(chunks[at - 1]?.kind ?? '') && isNoun(chunks[at - 2])) at -= 2
  const verb = chunks[at - 2]
  return /^(?:by|por)$/.test(prepositionOf(chunks[at - 1])) && isVerb(verb) && verb.passive
}
