import type { Candidate } from '@/lib/reading/candidate'
import type { Clause } from '@/lib/reading/clauses'
import { governorOf, isDate } from '@/lib/reading/days/governor'
import { type DateChunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { clauseAround, within } from '@/lib/reading/grammar/clause'
import { isCalledByParticiple } from '@/lib/reading/grammar/meaning/shared-auxiliary'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages, isToll, isViolence } from '@/lib/reading/kind-groups'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { givesFigure } from '@/lib/reading/superseded/gives-figure'
import { acts, allows, begins, decreed, isPast, type Sight } from './allowed'
import { isAccount, isInClause } from './in-bound-clause'
import { isOfHappening, isSinceYears, rises } from './of-happening'
import { inRow, isInserted, isLeftOn, isOfItemBehind, isSummedUp, opensItem } from './of-list'
import { isOfOtherDeed, isOfSearch, isOfSeizure, isTaking } from './other-deeds-day'
import { isOfOtherDays } from './other-half'
import { isDayOfWounds, sharesDay } from './shares-day'
import { isDoneThereby, isWhereItBegan } from './told-with'
import { isMonthWhen, isWhenOfNext } from './when-clause'

/** How far a date of a sentence lies from a fact, by the way its clauses hang together. */

export const none = Number.POSITIVE_INFINITY

const happens = (candidate: Candidate) =>
  isViolence(candidate) || acts.has(candidate.kind) || candidate.kind === 'hostages_held'

const afterWords = /^(?:tras|after|following|despues|luego)$/

/** "decretó la emergencia el lunes tras la muerte de nueve": the deaths came before that day. */
function isAfterwards(view: SentenceView, candidate: number, date: number): boolean {
  if (isMonthWhen(view, date)) return false
  for (let i = candidate; i > date; i--) {
    const chunk = view.chunks[i]
    if (chunk?.kind === 'comma' || chunk?.kind === 'conjunction') return false
    if (chunk && 'word' in chunk && afterWords.test(chunk.word)) return true
  }
  return false
}

const breaks = (view: SentenceView, from: number, to: number) =>
  view.chunks
    .slice(Math.min(from, to), Math.max(from, to))
    .filter(({ kind }) => kind === 'comma' || kind === 'conjunction').length

/** Chunks between the fact and a date of the same clause; a clause of its own, joined by "and", lies farther. */
function inClause(sight: Sight, date: DateChunk, index: number): number {
  const { view, at, candidate } = sight
  const near = Math.abs(index - at) + breaks(view, index, at) / 2
  const joined = view.chunks
    .slice(Math.min(index, at), Math.max(index, at))
    .some(({ kind }) => kind === 'conjunction')
  if (!joined || within(clauseAround(view, candidate.anchor), index)) return near
  if (index < at) return near + 20
  const plain = !view.chunks
    .slice(at + 1, index)
    .some((c) => (isVerb(c) && c.form === 'finite') || (isNoun(c) && c.count !== null))
  if (plain) return near + 3
  if (isLeftOn(sight, index)) return near + 10
  return sharesDay(sight, at, date) ? near + 10 : none
}

const during = /^(?:when|as|while|once|after|following|cuando|mientras|luego|despues|tras|bound)$/

const fates: Partial<Record<string, RegExp>> = {
  killed: /^(?:kill|die)$/,
  injured: /^hurt$/,
  escaped: /^escape$/,
}
/** "raised to 44 the number of inmates who died on Monday": what befell those counted is told behind them. */
const tellsOf = ({ kind }: Candidate, { noun }: Clause, verb: VerbGroup | null): boolean =>
  noun?.classes.some((name) => people.has(name)) === true &&
  verb?.senses.some((sense) => fates[kind]?.test(sense)) === true

/** The date stands in a clause that hangs on the fact's: "died when gangs clashed on Monday". */
function fromInner(
  { candidate, view, at }: Sight,
  inner: Clause,
  verb: VerbGroup | null,
  index: number,
): number {
  if (inner.opener === 'relative') {
    const violent = isOfHappening(view, inner, verb)
    if (index > at && tellsOf(candidate, inner, verb)) return 64
    // "under the emergency that began on Monday".
    if (candidate.kind === 'state_of_emergency')
      return index > at && begins(verb) && inner.noun?.classes.includes('emergency') ? 64 : none
    return violent && happens(candidate) && (!begins(verb) || isPast(view, candidate)) ? 65 : none
  }
  // "have cost 181 lives since gangs attacked on Thursday".
  if (inner.word === 'since') return happens(candidate) && candidate.verb?.perfect ? 68 : none
  if (inner.opener !== 'subordinate' || inner.word === 'bound' || !during.test(inner.word)) return none
  const said = verb?.senses.includes('declare') || (verb && givesFigure(verb))
  return happens(candidate) &&
    !said &&
    !rises(candidate) &&
    index > at &&
    !view.chunks.slice(at, index).some(({ kind }) => kind === 'stop')
    ? 70
    : none
}

/** The fact stands in a clause that hangs on the date's: "a riot on Monday that left nine dead". */
function fromOuter(
  { candidate, view, at }: Sight,
  inner: Clause,
  verb: VerbGroup | null,
  date: DateChunk,
): number {
  const index = view.chunks.indexOf(date)
  const described = inner.noun ? view.chunks.indexOf(inner.noun) : at
  if (index > at || isAfterwards(view, at, index) || isAfterwards(view, described, index)) return none
  const told = verb?.senses.includes('say') || verb?.senses.includes('declare')
  // "signed on Tuesday Decree 12, by which he declares an emergency": the day of the decree is that of what it does.
  if (
    inner.opener === 'relative' &&
    decreed.has(candidate.kind) &&
    inner.noun?.classes.includes('decree') &&
    told
  )
    return 40
  // "blasts on Tuesday, while the inmates kept 57 guards"
  if (/^(?:while|mientras)$/.test(inner.word) && candidate.kind === 'hostages_held' && !told) return 45
  if (inner.opener === 'relative') {
    if (isTaking(candidate) && inner.noun?.classes.includes('violence') && described < index) return 42
    const who = inner.noun?.classes.some((name) => people.has(name)) && !/^(?:where|donde)$/.test(inner.word)
    // "Since 2021 there have been riots that have left 400 dead": all of them, and all of the time.
    const all = isSinceYears(date) && isToll(candidate)
    return who || told || (candidate.verb?.perfect && !all) || isHostages(candidate)
      ? none
      : 40 + (at - index) / 100
  }
  return inner.opener === 'subordinate' && /^(?:when|cuando|where|donde)$/.test(inner.word) && !told
    ? 45
    : none
}

/** After a colon or semicolon without a day of its own: "the worst was on 2 May: nine dead". */
function acrossStop(
  { candidate, view, clauses, at }: Sight,
  date: DateChunk,
  index: number,
  verb: VerbGroup | null,
): number {
  const end = view.chunks.findIndex((chunk, i) => i > at && chunk.kind === 'stop')
  const segment = view.chunks.slice(index + 1, end < 0 ? undefined : end)
  const told =
    happens(candidate) || (candidate.kind === 'other_count' && clauses.all[clauses.of[at] ?? 0]?.word === ':')
  const alone = index < at && told && !candidate.verb?.current && !segment.some(isDate)
  const said = verb?.senses.includes('say') && clauses.of[index] === 0
  return alone && !said && !isOfOtherDays(view, candidate.anchor, date.mention.when) ? 60 : none
}

/** "nine in 2019, 12 in 2020": the date follows the number before any other and before any verb. */
const isOwn = ({ view, clauses, at, own }: Sight, index: number): boolean =>
  index > at &&
  clauses.of[index] === own &&
  view.chunks.slice(at + 1, index).every(
    (chunk) =>
      !isVerb(chunk) &&
      chunk.kind !== 'conjunction' &&
      // "119 of them in one night of September": a night counts nobody.
      !(isNoun(chunk) && chunk.count !== null && !chunk.classes.includes('time')),
  )

/** "Five were let go on Tuesday and the other three on Wednesday": whose verb is left out has a day of its own. */
function isOfNext({ view, at }: Sight, verb: VerbGroup, index: number): boolean {
  const told = view.chunks.indexOf(verb)
  if (at > told || index < told) return false
  const joint = view.chunks.findLastIndex(({ kind }, i) => kind === 'conjunction' && i > told && i < index)
  return (
    joint > 0 &&
    view.chunks
      .slice(joint, index)
      // "323 fueron asesinadas y 949 secuestradas entre enero y marzo": a participle tells it of the 949.
      .some((noun) => isNoun(noun) && noun.count !== null && !isCalledByParticiple(view, { noun }, verb))
  )
}

/** "said on Monday, a day after it happened": it is what the sentence tells. */
const isOfItself = ({ view, candidate, at }: Sight, index: number): boolean => {
  const [it, verb] = view.chunks.slice(index + 2, index + 4)
  return (
    happens(candidate) &&
    at < index &&
    isNoun(it) &&
    it.head === 'it' &&
    isVerb(verb) &&
    verb.senses.some((sense) => sense === 'happen' || sense === 'begin')
  )
}

/** "when men fired at those who sat outside, late on Sunday": behind the comma the day is no longer of who sat there. */
function closing({ view, clauses }: Sight, index: number, clause: Clause): Clause {
  const apart = view.chunks[index - 1]?.kind === 'comma' && clause.opener === 'relative'
  return apart && clause.parent ? (clauses.all[clause.parent] as Clause) : clause
}

/** What it costs to tie the date to the fact; infinite where it cannot be the fact's. */
export function costOf(sight: Sight, date: DateChunk): number {
  const { view, clauses, candidate, at, own, verbs } = sight
  const index = view.chunks.indexOf(date)
  const verb = governorOf(view, clauses, index)
  const opens = date.mention.bound === true
  const isRows = inRow(view, index, at)
  if (isRows !== null) return isRows ? 0 : none
  if (happens(candidate) || candidate.kind === 'other_count')
    if (isWhereItBegan(sight, index, verb)) return 64
  if (
    !allows(sight, date, verb) ||
    isOfOtherDeed(sight, date, verb) ||
    isDayOfWounds(sight, verb) ||
    isWhenOfNext(view, at, index) ||
    (!opens && isAfterwards(view, at, index))
  )
    return none
  // "a day after nine died": it counts back from the clause that it opens.
  if (opens) {
    const from = view.chunks[index + 1]?.kind === 'subordinator' ? index + 1 : index + 2
    if (view.chunks[from]?.kind !== 'comma') {
      if (clauses.of[from] === own) return isAccount(sight) ? none : 0
      if (date.mention.shift?.unit === 'day' && isInClause(sight, clauses.of[from] ?? -1)) return 0
    }
    // "hours before he took office" is of the day of both.
    if (date.mention.shift?.count !== 0) return isOfItself(sight, index) ? 2 : none
  }
  // "30 days of the emergency in force since April": the measure of today is another.
  const older = date.mention.role === 'since' && decreed.has(candidate.kind) ? 3 : 0
  if (opensItem(sight, index)) return 0.1
  if (index > at && isOfItemBehind(view, index)) return none
  if (isOwn(sight, index)) return (index - at) / 20 + older
  if (verb && verb === candidate.verb)
    return isOfNext(sight, verb, index) ? none : 1 + Math.abs(index - at) / 10
  const inner = clauses.of[isInserted(sight, index) ? index - 2 : index] ?? 0
  if (isOfSearch(sight, index, verb) || isOfSeizure(sight, index)) return none
  const place = (opens ? clauses.all[inner]?.parent : null) ?? inner
  if (place === own) return inClause(sight, date, index)
  if (place === verbs) return 30
  if (isSummedUp(sight, index)) return 55
  if (isDoneThereby(sight, index)) return 20
  const there = closing(sight, index, clauses.all[place] as Clause)
  const here = clauses.all[own] as Clause
  if (there.parent === own) return fromInner(sight, there, verb, index)
  if (here.parent === place && here.opener !== 'stop') return fromOuter(sight, here, verb, date)
  if (here.opener === 'stop') return acrossStop(sight, date, index, verb)
  return none
}
