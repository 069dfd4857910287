import type { When } from '@/lib/model/claim'
import { datesOf } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import { hasClass, isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll, isViolence } from '@/lib/reading/kind-groups'

const mayBeVerb = /^(?:riot|revolt|clash|attack|fight|siege|brawl)$/

/** "In that riot", "durante aquella masacre": what the sentence opens with points at. */
const pointsBack = (view: SentenceView): boolean =>
  /^(?:in|during|en|durante) (?:that|this|es[ae]|est[ae]|aquel|aquella)$/.test(
    `${wordAt(view, 0)} ${wordAt(view, 1)}`,
  ) &&
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      chunk.first <= 2 &&
      !chunk.plural &&
      (hasClass(chunk, 'violence') || mayBeVerb.test(chunk.head)),
  )

/** "A riot in 2017 left 56 dead. In that riot a dozen guards were held": the time of the old violence told right before, or null. */
export function ofOldRiot(view: SentenceView, drafts: readonly Draft[]): When | null {
  if (!pointsBack(view) || datesOf(view).length > 0) return null
  const before = drafts.filter((draft) => draft.view.index === view.index - 1)
  const violent = before.filter(({ candidate }) => isViolence(candidate) || isToll(candidate))
  const [told] = violent
  return told?.view.paragraph === view.paragraph && violent.every(({ historic }) => historic)
    ? told.when
    : null
}
