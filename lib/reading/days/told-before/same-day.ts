import { clausesOf } from '@/lib/reading/clauses'
import { opensComparison, outdoesBetween } from '@/lib/reading/days/in-sentence/compared-day'
import { rises } from '@/lib/reading/days/in-sentence/of-happening'
import { isOfOtherDays } from '@/lib/reading/days/in-sentence/other-half'
import { diedOfWounds } from '@/lib/reading/days/in-sentence/shares-day'
import { isYearsBack } from '@/lib/reading/days/in-sentence/years-back'
import { tellsBeginning } from '@/lib/reading/days/when'
import type { Draft } from '@/lib/reading/draft'
import { hasClass } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { changesIn } from '@/lib/reading/grammar/counts/changes'
import { isMeasure, isToll, isViolence } from '@/lib/reading/kind-groups'
import { rankedSince } from '@/lib/reading/rank-word'

/** Facts of one sentence without a day of their own, told together with one that has a day. */

/** Not a sum since some day, which is no day of anything else. */
const isDay = (draft: Draft, published: string | null) =>
  draft.when !== null &&
  draft.dateWords !== null &&
  !(draft.when.end === published && draft.when.start !== draft.when.end && !isWeek(draft))

/** "this week": no sum, though it is not over. */
const isWeek = ({ view, when, dateWords }: Draft): boolean =>
  when?.precision === 'day' && view.lexed.dates.get(dateWords?.first ?? -1)?.role === 'at'

/** "the worst since one that killed 30 in 2012, it left six dead": of the worst before, and the other stands before it or past a comma. */
function isOfWorstBefore({ view, candidate, historic }: Draft, other: Draft): boolean {
  const rank = rankedSince(view)
  if (!historic || rank < 0 || candidate.anchor < rank) return false
  const [from, to] = [candidate.anchor, other.candidate.anchor].toSorted((a, b) => a - b)
  return other.candidate.anchor < rank || view.lexed.tokens.slice(from, to).some(({ norm }) => norm === ',')
}

/** The deaths and injuries of a sentence are of one happening; the prisons of an old one are of its time. */
function takes(draft: Draft, from: Draft): boolean {
  // "where the riot began on Tuesday, five lost their lives": a beginning dates what began alone.
  if (from.candidate.kind === 'attack' && tellsBeginning(from.view)) return false
  // "an officer was killed, and a pupil died of her wounds on Friday".
  if (diedOfWounds(from.view, from.candidate)) return false
  // "A year after the riot that left 17 dead, five were killed yesterday", but "two months after riots in which 79 perished".
  const later = (from.dateWords?.first ?? 0) > draft.candidate.anchor
  const back = isYearsBack(draft.view, draft.candidate)
  if (later && back && !isYearsBack(from.view, from.candidate)) return false
  // "62 dead, against 45 in 2021": the year is that of the 45.
  if (opensComparison(from.view, from.candidate.evidence)) return false
  // "rose from 693 in 2020 to 852": each is of a year of its own.
  if (changesIn(draft.view).some(({ now, years }) => years && now.index === draft.candidate.phrase))
    return false
  if (isOfWorstBefore(from, draft)) return false
  // "With 131 dead, it surpasses that of 2014, which killed 15".
  const facts = [draft.candidate.anchor, from.candidate.anchor] as const
  if (from.historic && outdoesBetween(draft.view, Math.min(...facts), Math.max(...facts))) return false
  const { anchor, verb } = draft.candidate
  // "The toll rose to 31 when a man died on Saturday": the others died before.
  if (rises(draft.candidate) && isToll(from.candidate) && from.candidate.verb !== verb) return false
  if (anchor > from.candidate.anchor && isOfOtherDays(draft.view, anchor, from.when)) return false
  const reported = draft.view.verbs.some(({ verb }) => verb.senses.includes('say'))
  if (draft.when || (draft.candidate.verb?.perfect && !reported)) return false
  if (opensTheirs(draft, from) || isOfPlaceAlone(draft, from)) return false
  if (draft.candidate.unit === 'prisons') return from.historic && isViolence(from.candidate)
  return isToll(draft.candidate) && isViolence(from.candidate)
}

/** "Eleven died in X; last week four died in Y": the day opens the half of the others. */
function opensTheirs({ view, candidate, place }: Draft, from: Draft): boolean {
  const { dateWords } = from
  const isBetween =
    dateWords !== null && dateWords.first > candidate.anchor && dateWords.last < from.candidate.anchor
  if (!isBetween || !isToll(from.candidate)) return false
  const isParted = view.lexed.tokens.slice(candidate.anchor, dateWords.first).some(({ norm }) => norm === ';')
  return isParted || (place !== null && from.place !== null && place.id !== from.place.id)
}

/**
 * "Six died in X, where gunmen killed 20 in October": what a clause tells of the place itself happened another time, where it tells of as
 * many dead of its own, or of an old time.
 */
function isOfPlaceAlone({ view, candidate }: Draft, from: Draft): boolean {
  const clauses = clausesOf(view)
  const of = clauses.of[chunkAt(view, from.candidate.anchor)] ?? 0
  const inner = clauses.all[of]
  if (from.view !== view || inner?.opener !== 'relative' || candidate.anchor > from.candidate.anchor)
    return false
  if (clauses.of[chunkAt(view, candidate.anchor)] === of) return false
  const isOfPlace =
    /^(?:where|donde)$/.test(inner.word) ||
    (inner.noun !== null && (inner.noun.place !== null || hasClass(inner.noun, 'prison', 'area')))
  const isAlike = isToll(from.candidate) && from.candidate.kind === candidate.kind
  return isOfPlace && (isAlike || from.historic || from.when?.precision !== 'day')
}

/** "clashes that led to the deaths of 119 in 2021": does a clause on what happened tell of the dead? */
function ledTo({ view, candidate }: Draft, toll: Draft): boolean {
  const between = view.chunks.filter(({ first }) => first > candidate.anchor && first < toll.candidate.anchor)
  const clause = between.findIndex(({ kind }) => kind === 'relative' || kind === 'subordinator')
  const opener = between[clause]
  return (
    opener !== undefined &&
    /^(?:that|which|que)$/.test(view.lexed.tokens[opener.first]?.norm ?? '') &&
    between.every(({ kind }) => kind !== 'stop')
  )
}

/** A happening without a day of its own whose dead are of earlier years. */
const isThenToo = (draft: Draft, from: Draft) =>
  draft.candidate.kind === 'attack' &&
  draft.when === null &&
  from.historic &&
  isToll(from.candidate) &&
  ledTo(draft, from)

/** "declared on Monday", "for 60 days", "with a curfew": one measure, of one day. */
const isOfMeasure = ({ candidate, when }: Draft, from: Draft): boolean =>
  when === null && isMeasure(candidate) && from.candidate.kind === 'state_of_emergency'

export function shareDay(drafts: readonly Draft[], published: string | null): Draft[] {
  return drafts.map((draft) => {
    const from = drafts.find(
      (other) =>
        other !== draft &&
        isDay(other, published) &&
        (takes(draft, other) || isThenToo(draft, other) || isOfMeasure(draft, other)),
    )
    if (!from) return draft
    return { ...draft, when: from.when, historic: isOfMeasure(draft, from) ? draft.historic : from.historic }
  })
}
