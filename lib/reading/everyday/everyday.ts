import { claimKinds } from '@/lib/kinds/kinds'
import type { ClaimKind } from '@/lib/model/claim'
import { befellPeople } from '@/lib/model/unit'
import { isPrice } from '@/lib/reading/everyday/no-captives/exchanged-for'
import { isOfOtherHouse } from '@/lib/reading/everyday/no-captives/other-house'
import { isOutOfPeril, isTrapped } from '@/lib/reading/everyday/no-captives/out-of-peril'
import { isPutOut } from '@/lib/reading/everyday/no-captives/put-out'
import { isInSickHouse } from '@/lib/reading/everyday/no-captives/sick-house'
import { isSuspect } from '@/lib/reading/everyday/no-captives/suspects'
import { areTownspeople } from '@/lib/reading/everyday/no-captives/townspeople'
import { isHeldByOffice } from '@/lib/reading/everyday/no-captives/under-law'
import { isWantedOnly } from '@/lib/reading/everyday/no-captives/wanted'
import { isConfined, isSweptAway, isWithheld } from '@/lib/reading/everyday/no-captives/withheld'
import { isAccident } from '@/lib/reading/everyday/no-crisis/accidents'
import { isOfAnimals } from '@/lib/reading/everyday/no-crisis/animals'
import {
  fellIll,
  isIll,
  isLoneDeath,
  isOldAge,
  isUncountedOfOutbreak,
} from '@/lib/reading/everyday/no-crisis/illness'
import { isLostFromSight } from '@/lib/reading/everyday/no-crisis/lost'
import { isInAManner, isOfTraffic, isOnesOwnRight } from '@/lib/reading/everyday/no-crisis/measures'
import { isOfPrisonsAtPeace } from '@/lib/reading/everyday/no-crisis/prisons'
import { isRobbery } from '@/lib/reading/everyday/no-crisis/robbery'
import { isOfSport } from '@/lib/reading/everyday/no-crisis/sport'
import { isWordy } from '@/lib/reading/everyday/no-crisis/words-of-war'
import { isAgeOfThem } from '@/lib/reading/everyday/no-toll/ages'
import { isListedAge } from '@/lib/reading/everyday/no-toll/ages-listed'
import { isAlreadySo } from '@/lib/reading/everyday/no-toll/already-so'
import { isByLaw, isCharged, isOnRecord, isSentenced, isStatute } from '@/lib/reading/everyday/no-toll/at-law'
import { isRoomFor } from '@/lib/reading/everyday/no-toll/beds'
import { isBuriedUnder } from '@/lib/reading/everyday/no-toll/buried-under'
import { isHourOrDay } from '@/lib/reading/everyday/no-toll/clock'
import { isAgeOfOne, isDealtWith, isTakenOff } from '@/lib/reading/everyday/no-toll/dealt-with'
import { isDoneWithBodies } from '@/lib/reading/everyday/no-toll/done-with-bodies'
import { haveTurnedUp, isFoundSince } from '@/lib/reading/everyday/no-toll/found-since'
import { isHowSomeDied } from '@/lib/reading/everyday/no-toll/how-they-died'
import { isOneOfSeveral } from '@/lib/reading/everyday/no-toll/of-several'
import { isOfThatOne } from '@/lib/reading/everyday/no-toll/of-that-one'
import { isOfThings, isRate } from '@/lib/reading/everyday/no-toll/of-things'
import { isOthersVerb } from '@/lib/reading/everyday/no-toll/others-verb'
import { isPeak } from '@/lib/reading/everyday/no-toll/peaks'
import {
  isOfHouse,
  isOfKin,
  isOfSeveralFates,
  isOfTheDead,
} from '@/lib/reading/everyday/no-toll/several-fates'
import { isToldOfSome } from '@/lib/reading/everyday/no-toll/told-of-some'
import { areWounds } from '@/lib/reading/everyday/no-toll/wounds'
import { isFalse, isFeigned } from '@/lib/reading/everyday/unreal/falsehood'
import {
  areConditional,
  areOnlyPlanned,
  areOnlyWeighed,
  arePutOff,
  isOfCampaign,
  isOfDroppedPlan,
  mayOnlyCome,
} from '@/lib/reading/everyday/unreal/forces-ahead'
import { isSentNowhere } from '@/lib/reading/everyday/unreal/forces-nowhere'
import { mayRise } from '@/lib/reading/everyday/unreal/may-rise'
import { isPossible, isTarget, isThreat, isWardedOff } from '@/lib/reading/everyday/unreal/might-be'
import { isRoomAhead } from '@/lib/reading/everyday/unreal/room-ahead'
import { isInTales } from '@/lib/reading/everyday/unreal/tales'
import {
  isAble,
  isAsARule,
  isIntended,
  isNearly,
  isPerHead,
  isToCome,
  isWouldBeSum,
} from '@/lib/reading/everyday/unreal/to-come'
import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { befalls, befallsOrEnds } from './befalls'

/** What every paper tells in the words of a crisis without anybody being killed, hurt, held or freed. */

type Test = (view: SentenceView, candidate: Candidate, story: Story) => boolean
/** `reason`: what a reader is told of the figure refused. */
type Rule = { kinds: ReadonlySet<ClaimKind> | null; test: Test; reason: string }

/** Of these kinds; of any where none are given. */
const rule = (test: Test, reason: string, kinds: Iterable<ClaimKind> | null): Rule => ({
  kinds: kinds && new Set(kinds),
  test,
  reason,
})

const deeds: readonly ClaimKind[] = [...befalls, 'attack']
const freedToo: readonly ClaimKind[] = [...deeds, 'hostages_freed']

const rules: readonly Rule[] = [
  rule(isOfSport, 'told of sport', [...freedToo.filter((kind) => kind !== 'killed'), 'detained']),
  rule(isOfAnimals, 'told of animals', [...freedToo, 'other_count']),
  rule(isCharged, 'an old crime, for which someone is tried or punished', deeds),
  rule(isSentenced, 'intended, not done', ['killed']),
  rule(isStatute, 'what a law provides for', deeds),
  rule(isByLaw, 'what a law provides for', [
    ...freedToo,
    'troops_deployed',
    'state_of_emergency',
    'rights_suspended',
  ]),
  rule(isAsARule, 'so many in every year or day', befallsOrEnds),
  rule(isRate, 'so many in every year or day', ['killed']),
  rule(isOfThings, 'of something else, to whom nothing is said to have happened', ['killed', 'injured']),
  rule(isPerHead, 'how many there are for each of something else', befalls),
  rule(isWardedOff, 'prevented, so it did not happen', befalls),
  rule(isTarget, 'aimed at, not told', befalls),
  rule(isRoomFor, 'those for whom there is room', ['killed', 'injured']),
  rule(areWounds, 'wounds, not the wounded', ['injured']),
  rule(isIll, 'an illness, not an injury', ['injured']),
  rule(fellIll, 'an illness, not an injury', ['killed', 'injured']),
  rule(isThreat, 'threats, and nobody dead', ['killed']),
  rule(isOldAge, 'an illness or old age', ['killed']),
  rule(isUncountedOfOutbreak, 'an illness or old age', ['killed']),
  rule(isLoneDeath, 'one death, of which nothing says what brought it', ['killed']),
  rule(isToldOfSome, 'what was done with some of those counted', ['killed', 'injured']),
  rule(isDoneWithBodies, 'what was done with some of those counted', ['killed']),
  rule(isOneOfSeveral, 'one or some of several, who are not counted together', ['killed', 'injured']),
  rule(isOthersVerb, 'what happened, and nobody to whom it did', befalls),
  rule(isOfThatOne, 'of another, which was only named', befalls),
  rule(mayRise, 'supposed, not told', befalls),
  rule(isPeak, 'the most that there had been, and no more', null),
  rule(isDealtWith, 'what was done with some of those counted', befalls),
  rule(isTakenOff, 'taken off the count again', ['killed']),
  rule(isAgeOfOne, 'how old one of them was', befalls),
  rule(isAgeOfThem, 'how old those counted were', null),
  rule(isListedAge, 'how old those counted were', null),
  rule(isOfSeveralFates, 'several fates in one sum', [...befalls, 'detained']),
  rule(isOfTheDead, 'how some of the dead died', ['injured']),
  rule(isHowSomeDied, 'how some of the dead died', ['killed', 'injured']),
  rule(isOfHouse, 'a house, not one who lives there', ['killed', 'injured', 'detained']),
  rule(isOfKin, 'so many relatives', null),
  rule(isHourOrDay, 'an hour or a day', null),
  rule(isFalse, 'the sentence calls it false', befalls),
  rule(isFeigned, 'the sentence calls it false', ['attack']),
  rule(isInTales, 'asked, practised or made up', null),
  rule(isOutOfPeril, 'held by nobody', ['hostages_freed']),
  rule(isTrapped, 'held by nobody', ['hostages_held']),
  rule(isPutOut, 'put out, and nothing says that it was out of danger', ['injured']),
  rule(isFoundSince, 'how many were missing before some of them were found', ['injured']),
  rule(haveTurnedUp, 'turned up since, and held no more', ['hostages_held']),
  rule(isBuriedUnder, 'buried by what came down, and not said to be dead', ['killed']),
  rule(isLostFromSight, 'gone, and not dead', ['killed', 'troops_deployed']),
  rule(isSweptAway, 'swept away, and held by nobody', ['hostages_held']),
  rule(isWithheld, 'kept from going on, not captive', ['hostages_held']),
  rule(isHeldByOffice, 'held under the law on migration, and no hostages', [
    'hostages_held',
    'hostages_freed',
    'other_count',
  ]),
  rule(isSuspect, 'suspected or convicted, and no hostages', [
    'hostages_held',
    'hostages_freed',
    'other_count',
  ]),
  rule(isWantedOnly, 'wanted by the law, and nothing says that they broke out', ['escaped', 'other_count']),
  rule(isConfined, 'kept in their homes or town, and in no prison', ['other_count']),
  rule(isPrice, 'let go, saved or exchanged, and nothing says that they were hostages', ['detained']),
  rule(isOnRecord, 'how often one person was arrested', ['detained']),
  rule(isAccident, 'an accident', ['attack']),
  rule(isWordy, 'an attack in words', ['attack']),
  rule(isRobbery, 'a robbery', ['attack']),
  rule(isOfOtherHouse, 'of a house that is no prison', [
    'inmates_capacity',
    'inmates_over_capacity',
    'other_count',
  ]),
  rule(areTownspeople, 'of a house that is no prison', ['other_count']),
  rule(isInSickHouse, 'of a house that is no prison', ['inmates_capacity']),
  rule(isRoomAhead, 'planned or wished for, and not there yet', ['inmates_capacity']),
  rule(isOfPrisonsAtPeace, 'prisons in which nothing happened', ['other_count']),
  rule(isOfCampaign, 'promised by someone who runs for office', ['troops_deployed', 'state_of_emergency']),
  rule(isOfDroppedPlan, 'planned, and not done', ['troops_deployed', 'state_of_emergency']),
  rule(areOnlyWeighed, 'asked for, offered or weighed, and neither sent nor ordered', ['troops_deployed']),
  rule(areOnlyPlanned, 'planned, and neither sent nor ordered', ['troops_deployed']),
  rule(mayOnlyCome, 'supposed, not told', ['troops_deployed']),
  rule(arePutOff, 'put off, so not sent', ['troops_deployed']),
  rule(areConditional, 'to be sent only if something else comes to pass', ['troops_deployed']),
  rule(isSentNowhere, 'forces that were sent into no crisis', ['troops_deployed']),
  rule(isInAManner, 'an emergency in a manner of speaking', ['state_of_emergency', 'rights_suspended']),
  rule(isOfTraffic, 'a ban on traffic, and no right', ['rights_suspended']),
  rule(isOnesOwnRight, 'a right of one person', ['rights_suspended']),
]

/** What has not come about, unless those counted are called dead, hurt or held already. */
const ahead: readonly Rule[] = [
  rule(isPossible, 'supposed, not told', befalls),
  rule(isToCome, 'still to come', befallsOrEnds),
  rule(isWouldBeSum, 'still to come', befallsOrEnds),
  rule(isIntended, 'intended, not done', befallsOrEnds),
  rule(isNearly, 'it nearly came about', befallsOrEnds),
  rule(isAble, 'supposed, not told', befallsOrEnds),
]

const concerning = (all: readonly Rule[], kind: ClaimKind): readonly Rule[] =>
  all.filter(({ kinds }) => kinds === null || kinds.has(kind))

const byKind = new Map(
  claimKinds.map((kind) => [kind, { now: concerning(rules, kind), ahead: concerning(ahead, kind) }]),
)
const none = { now: [], ahead: [] }

function firstOf(of: readonly Rule[], view: SentenceView, candidate: Candidate, story: Story): string | null {
  for (const { test, reason } of of) if (test(view, candidate, story)) return reason
  return null
}

/** Of people to whom something happened and whom no kind counts it is asked as it is of the hurt. */
const rulesOf = ({ kind, unit }: Candidate) =>
  byKind.get(kind === 'other_count' && befellPeople(unit) ? 'injured' : kind) ?? none

export function whyEveryday(view: SentenceView, candidate: Candidate, story: Story): string | null {
  const own = rulesOf(candidate)
  // "40 inmates will be moved": as of what befalls people it is asked whether it has come about.
  const isMove = candidate.unit === 'inmates moved'
  const reason = firstOf(own.now, view, candidate, story)
  if (reason !== null) return reason
  const notYet = firstOf(isMove ? (byKind.get('injured') ?? none).ahead : own.ahead, view, candidate, story)
  return notYet !== null && isAlreadySo(view, candidate) ? null : notYet
}
