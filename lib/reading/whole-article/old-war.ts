import type { Draft } from '@/lib/reading/draft'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** A war of the past beside which an article sets its own dead: "the Shining Path war left 69,000 dead". */

const wars = signOfWords(
  'war wars conflict insurgency dictatorship genocide guerra guerras conflicto insurgencia dictadura genocidio pandemic pandemia',
)
const times = 100 // as many as the article tells of at most elsewhere
const least = 2 // other tolls

const deadOf = ({ candidate: { kind, quantity }, historic }: Draft): number =>
  kind === 'killed' && !historic ? (quantity?.value ?? 0) : 0

/** A toll without a day, a hundred times all others that the article tells, in a sentence that names a war, is background. */
export function oldWars(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.when || deadOf(draft) === 0 || !holds(draft.view, wars)) continue
    const others = drafts.map((other) => (other.view === draft.view ? 0 : deadOf(other))).filter(Boolean)
    if (others.length >= least && Math.max(...others) * times <= deadOf(draft)) draft.historic = true
  }
}
