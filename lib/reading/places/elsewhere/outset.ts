import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import type { Site } from '@/lib/reading/places/ground'
import { firstOfRow } from '@/lib/reading/places/spots/hold'
import type { Spot } from '@/lib/reading/places/spots/spot'

/** What those whom a candidate counts say of a place: forces are not where they come from, and captives are where their captors are. */

/** "otros 120 viajan por carretera desde X y Y", "250 soldiers were taken there from X". */
function isOutset(view: SentenceView, { chunk, hold, place }: Spot): boolean {
  const before = view.chunks[firstOfRow(view, chunk) - 1]
  const led = before?.kind === 'preposition' && /^(?:from|desde)$/.test(before.word)
  return led && hold === 'there' && place.kind !== 'prison'
}

/** "the inmates of X took eight guards", "los reclusos de X". */
function isOfCaptors({ chunks }: SentenceView, { chunk, hold }: Spot): boolean {
  const [who, of] = [chunks[chunk - 2], chunks[chunk - 1]]
  const led = of?.kind === 'preposition' && /^(?:of|in|de|del)$/.test(of.word)
  return (
    hold === 'origin' && led && isNoun(who) && who.classes.includes('inmate') && who.determiner === 'definite'
  )
}

const moves = /^(?:traslado|reubicacion|transfer|relocation|move|moving|removal)$/

/** "in answer to the transfer of 200 inmates of X prison": those were moved from it. */
function isLeft({ chunks }: SentenceView, { chunk, place }: Spot): boolean {
  const [move, of, whom, from] = chunks.slice(Math.max(0, chunk - 4), chunk)
  return (
    place.kind === 'prison' &&
    isNoun(move) &&
    moves.test(move.head) &&
    of?.kind === 'preposition' &&
    isNoun(whom) &&
    whom.classes.includes('inmate') &&
    from?.kind === 'preposition'
  )
}

export function heldForThem(
  { candidate, view }: Pick<Site, 'candidate' | 'view'>,
  spots: readonly Spot[],
): readonly Spot[] {
  if (candidate.kind === 'troops_deployed')
    return spots.map((spot) => (isOutset(view, spot) ? { ...spot, hold: 'origin' } : spot))
  // "Nine attacks answered the transfer of inmates from X prison": not in it.
  if (candidate.kind === 'attack') return spots.filter((spot) => !isLeft(view, spot))
  if (!isHostages(candidate)) return spots
  const left = spots.filter((spot) => !isLeft(view, spot))
  if (left.some(({ hold, place }) => hold === 'there' && place.kind !== 'country')) return left
  return left.map((spot) => (isOfCaptors(view, spot) ? { ...spot, hold: 'there' } : spot))
}
