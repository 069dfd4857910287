import type { When } from '@/lib/model/claim'
import { datesOf } from '@/lib/reading/days/governor'
import type { Draft } from '@/lib/reading/draft'
import { isToll } from '@/lib/reading/kind-groups'
import { isOneDay } from './event-day'

/** Not "a first count had been 49": of what day that was is not said. */
const isOpen = ({ when, candidate, view }: Draft): boolean =>
  when === null &&
  candidate.model !== undefined &&
  isToll(candidate) &&
  candidate.kind === candidate.model.kind &&
  candidate.status !== 'superseded' &&
  datesOf(view).length === 0

/** Dead and hurt who are a part of those told of before are of their day, once that is known: "51 died. Of them 49 died inside". */
export function withModels(drafts: readonly Draft[]): Draft[] {
  if (!drafts.some(isOpen)) return [...drafts]
  const days = new Map<Draft['candidate'], When | null>()
  return drafts.map((draft) => {
    const { model } = draft.candidate
    const day = (isOpen(draft) && model && days.get(model)) || null
    const dated = isOneDay(day) ? { ...draft, when: day } : draft
    days.set(draft.candidate, dated.when)
    return dated
  })
}
