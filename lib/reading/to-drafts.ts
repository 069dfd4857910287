import { isYearsBack } from '@/lib/reading/days/in-sentence/years-back'
import { countedLater } from '@/lib/reading/days/told-before/event-day'
import { ofOldDisaster } from '@/lib/reading/days/told-before/old-disaster'
import { ofOldRiot } from '@/lib/reading/days/told-before/old-riot'
import { inheritedDay } from '@/lib/reading/days/told-before/told-day'
import { inCountYear } from '@/lib/reading/days/told-before/year-of-count'
import { withoutWhereSomeAre } from '@/lib/reading/places/elsewhere/those-driven-out'
import { giverBehind, otherVoice, ownerBeside } from '@/lib/reading/speakers/verbs/giver-behind'
import type { Carried } from '@/lib/reading/whole-article/carried'

import { isLongSum, isOld, isOldSum } from '@/lib/reading/whole-article/revise'
import { overDays } from '@/lib/text/dates/calendar'
import type { Candidate } from './candidate'
import { dateOf } from './days/when'
import type { Draft } from './draft'
import { clauseAround } from './grammar/clause'
import type { SentenceView } from './grammar/sentence-view'
import type { Located, Site } from './places/ground'
import { locateAll } from './places/locate'
import { speakerOf } from './speakers/attribution'
import type { Speech } from './speakers/told'
import { isOfThePast, isOverSeveralYears, isTotal } from './sums'

/** Where and when a candidate lies and who said so: a draft for each of its places. */

const modelOf = ({ model }: Candidate, { drafts }: Carried): Draft | undefined =>
  model && drafts.find((draft) => draft.candidate === model)

/** The day of the sum of which it is a part, else what the sentences before it told of. */
const earlierDay = (view: SentenceView, candidate: Candidate, carried: Carried): Draft['when'] =>
  modelOf(candidate, carried)?.when ?? inheritedDay(view, candidate, carried.days)

/** "Until Sunday the count had stood at 118": of those who were counted in the sentences before. */
function withModel(located: Located[], candidate: Candidate, carried: Carried): Located[] {
  const place = modelOf(candidate, carried)?.place
  return place && located.every(({ way }) => way === 'home')
    ? [{ place, way: 'model', reason: `goes with the figure that it repeats or is a part of: ${place.name}` }]
    : located
}

/** A curfew of so many hours holds until they are over, and not until the report. */
function curfewDays({ emergency }: Candidate): Draft['when'] {
  const { from, until } = (emergency?.curfew && emergency.days) ?? {}
  return from && until ? overDays(from, until) : null
}

export function toDrafts(
  view: SentenceView,
  candidate: Candidate,
  candidates: readonly Candidate[],
  speeches: readonly Speech[],
  scenery: Pick<Site, 'spots' | 'unknown' | 'blocked'>,
  carried: Carried,
  published: string | null,
): Draft[] {
  const { when, running, words } = dateOf(view, candidate, carried.days.measure, published)
  const event = words && countedLater(view, candidate, words, carried.days.event)
  const longRunning = running && candidate.kind !== 'state_of_emergency' && isLongSum(when, published)
  const total = isTotal(view, candidate, published)
  const detached = longRunning || total
  const ground = detached
    ? { ...carried.ground, focus: null, near: null, scene: null, only: null, onlyNear: null }
    : carried.ground
  // "The prison has seen 40 die since 2021": what the clause itself points at.
  const clause = clauseAround(view, candidate.anchor)
  const isOwn = (chunk: number) => chunk >= clause.first && chunk <= clause.last
  const spots = detached
    ? scenery.spots.filter(({ pointed, chunk }) => !pointed || isOwn(chunk))
    : scenery.spots
  const own = withoutWhereSomeAre(view, candidate, spots)
  const site = { view, candidate, candidates, ...scenery, spots: own, ground }
  const located = detached ? locateAll(site) : withModel(locateAll(site), candidate, carried)
  const counted = when ? null : inCountYear(view, candidate, carried.days.year)
  // What a year's count rose from is another year's, which nobody names.
  if (counted && candidate.status === 'superseded') return []
  const old =
    when || total
      ? null
      : (ofOldDisaster(view, candidate, carried.days.old) ?? counted ?? ofOldRiot(view, carried.drafts))
  const back = isYearsBack(view, candidate)
  const inherited = when || back || total ? null : (old ?? earlierDay(view, candidate, carried))
  const spoken = speakerOf(view, speeches, candidate)
  const speech =
    giverBehind(view, candidate) ??
    ownerBeside(view, candidate) ??
    (spoken && otherVoice(view, candidate)) ??
    spoken
  return located.map(({ place, way, reason, each }) => ({
    view,
    candidate,
    place,
    placeWay: way,
    placeReason: reason,
    listed: place && each && each.length > 1 ? { within: place, each } : undefined,
    when: event ?? curfewDays(candidate) ?? when ?? inherited,
    dateWords: words,
    attribution: speech?.speaker ?? null,
    speakerWords: speech?.words ?? null,
    historic:
      back ||
      (longRunning && isOldSum(when, published)) ||
      isOld(when ?? old, published, candidate) ||
      isOverSeveralYears(view, candidate) ||
      isOfThePast(view, candidate),
  }))
}
