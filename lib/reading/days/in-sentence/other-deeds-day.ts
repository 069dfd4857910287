import type { Candidate } from '@/lib/reading/candidate'
import { isNounsDate } from '@/lib/reading/days/governor'
import { type DateChunk, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import { type Sense, subjectSuffers } from '@/lib/reading/lexicon/verb-senses'
import { decreed, type Sight } from './allowed'

/**
 * The day of another deed of the sentence is none of the fact's. Which deeds those are was counted over annotated reports: where
 * the day hangs on one of these verbs it was the fact's in fewer than three of five cases.
 */

/** "the guards held in the riot were freed on Sunday", "On Monday 12 died, and the mayor answered with an emergency". */
const deedsOf: Partial<Record<Candidate['kind'], ReadonlySet<Sense>>> = {
  state_of_emergency: new Set<Sense>(['die', 'kill']),
  rights_suspended: new Set<Sense>(['die', 'kill']),
  troops_deployed: new Set<Sense>(['die']),
  hostages_held: new Set<Sense>(['free']),
}

/** "buried on Monday a guard killed in the riot". */
export const burial = /^(?:bury|enterrar|sepultar|inhumar|velar)$/
const abduction = /^(?:secuestrar|plagiar|kidnap|abduct)$/
/** "freed 24 pupils seized last week". */
const isSeizure = ({ lemma, form, senses }: VerbGroup): boolean =>
  abduction.test(lemma) || (form === 'reduced' && senses.includes('seize'))

/** "Posting on X on Tuesday, the minister put the dead at 12": the day on which it was written. */
const writes = /^(?:post|tweet)$/
const isFronted = ({ view }: Sight, verb: VerbGroup): boolean =>
  view.chunks.findIndex(isVerb) === view.chunks.indexOf(verb)

/** "three are still at large", "20,000 patrol the port": so now, whatever day stands beside it. */
function lasts({ view, candidate: { kind, unit, verb } }: Sight): boolean {
  if (!verb?.current || verb.perfect) return false
  if (kind === 'escaped') return view.lexed.language === 'en' && verb.lemma === 'be'
  return kind === 'troops_deployed' || (kind === 'other_count' && unit !== 'inmates held')
}

/** "Seven escaped on Monday, of whom four are back": when they came back no day tells. */
const isReturn = ({ candidate: { kind, verb } }: Sight): boolean =>
  kind === 'other_count' &&
  (verb?.senses.some((sense) => sense === 'recapture' || sense === 'return' || sense === 'have') ?? false)

/**
 * "On Monday nine died and the president declared a state of emergency": a day that opens the sentence is of all that follows
 * up to a comma; where the measure is told as done since ("has declared"), it may be of a later day.
 */
function opensBoth({ view, at, candidate }: Sight, date: DateChunk): boolean {
  const index = view.chunks.indexOf(date)
  const told = view.chunks.slice(index + 2, at)
  return (
    decreed.has(candidate.kind) &&
    view.chunks.slice(0, index).every(({ kind }) => kind === 'preposition') &&
    candidate.verb?.form === 'finite' &&
    !candidate.verb.perfect &&
    !candidate.verb.current &&
    told.filter(({ kind }) => kind === 'conjunction').length === 1 &&
    told.every(({ kind }) => /^(?:noun|verb|conjunction|preposition|adverb)$/.test(kind))
  )
}

const mourners =
  /^(?:relatives|families|lawyers?|funerals?|mass(?:es)?|vigils?|coffins?|bags|misas?|funeral(?:es)?|homenajes?|vigilias?|ataudes|feretros|familias|familiares|allegados|deudos|parientes|abogad[oa]s?)$/

/** "Relatives of 12 inmates killed in the riot protested on Tuesday", "Funerals for 12 killed in the flood were held on Friday": a day of those. */
function isOfMourners({ view, candidate: { anchor } }: Sight, verb: VerbGroup): boolean {
  if (verb.senses.some((sense) => subjectSuffers.has(sense) || sense === 'kill')) return false
  const who = subjectOf(view, verb)
  return (
    who !== null &&
    mourners.test(who.head || wordAt(view, who.last)) &&
    who.last < anchor &&
    anchor < verb.first
  )
}

export function isOfOtherDeed(sight: Sight, date: DateChunk, verb: VerbGroup | null): boolean {
  const { view, candidate } = sight
  const { kind } = candidate
  // "500 are on strike since Monday": that much is told of what lasts.
  if (date.mention.role !== 'since' && lasts(sight)) return true
  if (!verb || isNounsDate(view, view.chunks.indexOf(date))) return false
  const isDay = date.mention.role === 'at' && date.mention.when?.precision === 'day'
  if (
    isToll(candidate) &&
    isDay &&
    (burial.test(verb.lemma) || (writes.test(verb.lemma) && isFronted(sight, verb)))
  )
    return true
  if (isDay && isOfMourners(sight, verb)) return true
  if (verb === candidate.verb && !isHostages(candidate)) return false
  if (kind === 'hostages_freed' && isSeizure(verb)) return true
  if (isReturn(sight) && verb.senses.includes('escape')) return true
  return verb.senses.some((sense) => deedsOf[kind]?.has(sense)) && !opensBoth(sight, date)
}

/** "Police searched on Tuesday for 100 inmates who had fled": when they fled is told with them. */
export const isOfSearch = (
  { clauses, candidate: { kind }, at, own, verbs }: Sight,
  index: number,
  verb: VerbGroup | null,
): boolean =>
  kind === 'escaped' &&
  index < at &&
  verb?.lemma !== 'be' &&
  clauses.of[index] === own &&
  clauses.all[verbs]?.opener === 'relative' &&
  clauses.all[verbs]?.parent === own

/** "the seizure on Monday of 13 guards, who are free now": of when they were let go it tells nothing. */
export const isOfSeizure = (
  { clauses, candidate: { kind, verb }, at, own, verbs }: Sight,
  index: number,
): boolean =>
  kind === 'hostages_freed' &&
  verb?.senses.includes('free') === true &&
  index < at &&
  clauses.of[index] === own &&
  clauses.all[verbs]?.opener === 'relative' &&
  clauses.all[verbs]?.parent === own

/** "in which the inmates took seven guards hostage": a deed of that day. */
export const isTaking = ({ kind, verb }: Candidate): boolean =>
  kind === 'hostages_held' &&
  verb?.form === 'finite' &&
  verb.senses.includes('seize') &&
  !(verb.passive || verb.current || verb.perfect || verb.negated)
