import type { Claim, Tie } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import { hedgePhrases } from '@/lib/text/hedges'
import type { Counted } from './counted'

const hedge = `(?:(?:${hedgePhrases})\\s+)?`
/** "600 police, 240 of them", "180 de ellos": behind the smaller number. */
const ofThem = /^\s+(?:of|de)\s+(?:them|whom|these|those|ellos|ellas|estos|estas|los cuales|las cuales)\b/iu
/** "500 officers, including 180", "de ellos 180": before it. */
const amongThem = new RegExp(
  `\\b(?:of whom|of them|among them|including|de ellos|de ellas|de los cuales|de las cuales|entre ellos|entre ellas|incluidos|incluidas)\\s+(?:los\\s+|las\\s+)?${hedge}$`,
  'iu',
)
/** "Of the 2,700 who went in, 800 remain": before the greater number, which comes first. */
const ofThe = new RegExp(`(?:^|\\s)(?:of the|de los|de las)\\s+${hedge}$`, 'iu')
/** "16,000 of the country's 39,000 inmates": between the two. */
const ofAll = new RegExp(`^(?:\\s+\\p{L}+)?\\s+(?:of|de)\\s+(?:the|its|los|las|sus)\\s+${hedge}$`, 'iu')
/** "420 soldiers, who joined the 180 there", "to which 300 were added": told as done, not as planned. */
const joined =
  /\b(?:se (?:les )?(?:suman?|sumaron|sumaban|agregan?|agregaron|unen?|unieron)|sum(?:ó|aron)|(?:have |has )?joined|on top of|in addition to|además de|together with|junto (?:con|a))\b/iu
/** Between two that are told apart: another sentence, and what is still to come. */
const apart = /[.;:]|\b(?:will|would|sumarán?|unirán?|mañana|tomorrow)\b/iu

/** Forces sent, and those who live in a prison: of these the text alone says what is a share, for each is also named for itself. */
const isSize = ({ kind, unit }: Claim) =>
  kind === 'troops_deployed' || (kind === 'other_count' && unit === 'inmates held')

function tieOf(first: Counted, next: Counted, text: string): Tie | null {
  const between = text.slice(first.evidence.end, next.evidence.start)
  const [few, many] = first.quantity.value < next.quantity.value ? [first, next] : [next, first]
  if (few.quantity.value === many.quantity.value || /[.;:]\s/u.test(between)) return null
  const share: Tie = { as: 'share', with: many.id }
  if (few === first) return ofAll.test(between) ? share : null
  const isShare =
    ofThem.test(text.slice(few.evidence.end, few.sentence.end)) ||
    amongThem.test(between) ||
    ofThe.test(text.slice(many.sentence.start, many.evidence.start))
  return isShare ? share : null
}

/** Does the text count both together, as being there? */
const isJoined = (first: Counted, next: Counted, text: string) => {
  const between = text.slice(first.evidence.end, next.evidence.start)
  return first.kind === 'troops_deployed' && joined.test(between) && !apart.test(between)
}

/**
 * Of sizes that one sentence gives for one place, those that the text calls a share of another ("600 officers, 240 of them
 * from the special forces"), and forces that it adds to others ("420 soldiers joined the 180 there").
 */
export function tieShares(claims: readonly Counted[], text: string, ties: Map<string, Tie>): void {
  const told = groupBy(
    claims.filter((claim) => isSize(claim) && !claim.additional),
    ({ kind, unit, place, sentence, status, historic }) =>
      JSON.stringify([kind, kind === 'other_count' ? unit : '', place?.id, sentence.start, status, historic]),
  )
  for (const said of told.values()) {
    const [first, next, other] = [...said].sort((a, b) => a.evidence.start - b.evidence.start)
    // Of three it seldom is clear which belongs to which.
    if (!first || !next || other) continue
    const share = tieOf(first, next, text)
    const part = share?.with === first.id ? next : first
    if (share && !ties.has(part.id)) ties.set(part.id, share)
    else if (!share && !ties.has(next.id) && isJoined(first, next, text))
      ties.set(next.id, { as: 'listed', with: first.id })
  }
}
