import type { Candidate, Story } from '@/lib/reading/candidate'
import type { Phrase } from '@/lib/reading/grammar/sentence-view'
import type { Verdict } from './judge'
import { numberOf } from './question'

/** "130 were freed; 35 of the 130 are pupils": those told of just before, and nothing new. */
export const isToldAlready = (
  { noun, bare }: Phrase,
  { kind }: Verdict,
  taken: readonly Candidate[],
  { earlier }: Story,
): boolean =>
  bare &&
  noun.determiner === 'definite' &&
  [...taken, ...earlier.slice(-2).flatMap(({ candidates }) => candidates)].some(
    (other) => other.kind !== kind && numberOf(other) === noun.count?.value,
  )
