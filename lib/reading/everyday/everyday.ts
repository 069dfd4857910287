import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { isAlreadySo } from './already-so'
import { isOfAnimals } from './animals'
import { isCharged, isStatute } from './at-law'
import { isRoomFor } from './beds'
import { isAgeOfOne, isDealtWith, isTakenOff } from './dealt-with'
import { isFalse } from './falsehood'
import { isSentNowhere } from './forces'
import { isIll, isOldAge } from './illness'
import { isLostFromSight } from './lost'
import { isInAManner, isOnesOwnRight } from './measures'
import { isPossible, isTarget, isWardedOff } from './might-be'
import { isOfOtherHouse } from './other-house'
import { isOutOfPeril } from './out-of-peril'
import { isOfPrisonsAtPeace } from './prisons'
import { isOfHouse, isOfKin, isOfSeveralFates, isOfTheDead } from './several-fates'
import { isOfSport } from './sport'
import { isInTales } from './tales'
import { isAble, isAsARule, isIntended, isNearly, isToCome } from './to-come'
import { isWithheld } from './withheld'
import { isWordy } from './words-of-war'

/** What every paper tells in the words of a crisis without anybody being killed, hurt, held or freed. */

type Test = (view: SentenceView, candidate: Candidate, story: Story) => boolean

/** Each with what a reader is told of the figure refused. */
const tests: readonly (readonly [Test, string])[] = [
  [isOfSport, 'told of sport'],
  [isOfAnimals, 'told of animals'],
  [isCharged, 'an old crime, for which someone is tried or punished'],
  [isStatute, 'what a law provides for'],
  [isAsARule, 'so many in every year or day'],
  [isWardedOff, 'prevented, so it did not happen'],
  [isTarget, 'aimed at, not told'],
  [isRoomFor, 'those for whom there is room'],
  [isIll, 'an illness, not an injury'],
  [isOldAge, 'an illness or old age'],
  [isDealtWith, 'what was done with some of those counted'],
  [isTakenOff, 'taken off the count again'],
  [isAgeOfOne, 'how old one of them was'],
  [isOfSeveralFates, 'dead and hurt in one sum'],
  [isOfTheDead, 'how some of the dead died'],
  [isOfHouse, 'a house, not one who lives there'],
  [isOfKin, 'so many relatives'],
  [isFalse, 'the sentence calls it false'],
  [isInTales, 'asked, practised or made up'],
  [isOutOfPeril, 'held by nobody'],
  [isLostFromSight, 'gone, and not dead'],
  [isWithheld, 'kept from going on, not captive'],
  [isWordy, 'an attack in words'],
  [isOfOtherHouse, 'of a house that is no prison'],
  [isOfPrisonsAtPeace, 'prisons in which nothing happened'],
  [isSentNowhere, 'forces that were sent into no crisis'],
  [isInAManner, 'an emergency in a manner of speaking'],
  [isOnesOwnRight, 'a right of one person'],
]

/** What has not come about, unless those counted are called dead, hurt or held already. */
const ahead: readonly (readonly [Test, string])[] = [
  [isPossible, 'supposed, not told'],
  [isToCome, 'still to come'],
  [isIntended, 'intended, not done'],
  [isNearly, 'it nearly came about'],
  [isAble, 'supposed, not told'],
]

export function whyEveryday(view: SentenceView, candidate: Candidate, story: Story): string | null {
  const refuses = ([test]: readonly [Test, string]) => test(view, candidate, story)
  const found = tests.find(refuses) ?? ahead.find(refuses)
  return found === undefined || (ahead.includes(found) && isAlreadySo(view, candidate)) ? null : found[1]
}
