import type { Place } from '@/lib/model/place'
import type { FirstDay } from '@/lib/reading/days/told-before/day-ahead'
import { type ToldDays, tellDays } from '@/lib/reading/days/told-before/told-day'
import type { Draft } from '@/lib/reading/draft'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isMeasure, isToll } from '@/lib/reading/kind-groups'
import { isHappening } from '@/lib/reading/places/elsewhere/those-driven-out'
import type { Ground } from '@/lib/reading/places/ground'
import { containerOf } from '@/lib/reading/places/known/containers'
import type { Profile } from '@/lib/reading/places/ranking/profile'
import type { Judge } from '@/lib/reading/places/ranking/rank-places'

/** What of places and days goes on from one sentence to the next. */

/** What the reader carries from sentence to sentence. */
export type Carried = {
  ground: Ground
  drafts: Draft[]
  days: ToldDays
  firstDay: FirstDay | null
  profile: Profile
  judge: Judge
}

export function carryOn(
  view: SentenceView,
  drafts: Draft[],
  carried: Carried,
  published: string | null,
): void {
  const happenings = drafts.filter(isHappening)
  for (const { candidate, place } of happenings) {
    const all: Place[] = []
    for (const other of drafts) if (other.candidate === candidate && other.place) all.push(other.place)
    const common = all.length > 1 ? containerOf(all, carried.ground.gazetteer) : place
    // "Three died in A and two in B": of no one place is what goes on with all of them.
    const isElsewhere = (other: Draft) =>
      isToll(other.candidate) && other.candidate.kind === candidate.kind && other.place?.id !== place?.id
    carried.ground.byKind.set(candidate.kind, happenings.some(isElsewhere) ? null : common)
  }
  carried.days = tellDays(carried.days, view, happenings, published)
  const first = carried.days.last ?? carried.days.begun
  if (first)
    carried.firstDay ??= {
      view,
      when: first,
      places: drafts.flatMap(({ place }) => place ?? []),
      isAnswer:
        drafts.length > 0 &&
        drafts.every(({ candidate }) => isMeasure(candidate) || candidate.kind === 'troops_deployed'),
    }
  carried.drafts.push(...drafts)
}
