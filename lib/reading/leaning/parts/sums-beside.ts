import type { Candidate, Story } from '@/lib/reading/candidate'
import { colonOf } from '@/lib/reading/grammar/clause'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { countable } from '@/lib/reading/leaning/models'

/** Sums beside which numbers are no parts of an earlier total. */

/** "Seis fueron llevados: cinco a Roble y uno a Tarsis": what makes up a sum of another kind in the sentence itself. */
export function isSumTaken(
  view: SentenceView,
  taken: readonly Candidate[],
  free: readonly Phrase[],
): boolean {
  const colon = colonOf(view)
  const sum = free.reduce((total, { noun }) => total + (noun.count?.value ?? 1), 0)
  return taken.some(
    ({ kind, phrase, quantity }) =>
      quantity?.value === sum &&
      !countable.has(kind) &&
      (phrase ?? colon) < colon &&
      free.every(({ index }) => index > colon),
  )
}

/** "106 were let out on Tuesday, with 25 following and the final six on Wednesday" of 137 held: the others were let out too. */
export function othersFreed(
  story: Story,
  taken: readonly Candidate[],
  free: readonly Phrase[],
): Candidate | undefined {
  const freed = taken.filter(({ kind, quantity }) => kind === 'hostages_freed' && quantity)
  if (free.length === 0 || free.some(({ links }) => links.some(({ via }) => via === 'main'))) return undefined
  const sum = [
    ...freed.map(({ quantity }) => quantity?.value ?? 0),
    ...free.map(({ noun }) => noun.count?.value ?? 1),
  ].reduce((total, value) => total + value, 0)
  const held = story.earlier
    .slice(-8)
    .some(({ candidates }) => candidates.some((one) => isHostages(one) && one.quantity?.value === sum))
  return held ? freed[0] : undefined
}
