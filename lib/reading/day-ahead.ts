import type { When } from '@/lib/model/claim'
import type { Draft } from './draft'
import { tellsOther } from './told-day'

/** "Ten dead, thirty hurt: that is the toll of a blast." The opening gives the toll, a sentence after it the day. */

/** The first day on which the article says that something violent happened, and in which sentence. */
export type FirstDay = { sentence: number; when: When }

const tolls = new Set(['killed', 'injured', 'attack'])
/** Sentences over which an opening waits for its day. */
const farthest = 4

const awaitsDay = ({ when, historic, candidate, view }: Draft): boolean =>
  when === null &&
  !historic &&
  tolls.has(candidate.kind) &&
  candidate.status !== 'denied' &&
  // "Un muerto y 26 heridos.": without a verb of its own it leaves all else to what follows.
  !view.verbs.some(({ verb }) => verb.form === 'finite') &&
  !tellsOther(view)

export function dayAhead(drafts: readonly Draft[], first: FirstDay | null): Draft[] {
  if (!first) return [...drafts]
  const isOpening = ({ view }: Draft) =>
    view.index < first.sentence && first.sentence - view.index <= farthest && view.paragraph < 2
  return drafts.map((draft) =>
    isOpening(draft) && awaitsDay(draft) ? { ...draft, when: first.when } : draft,
  )
}
