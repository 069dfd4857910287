import {
  housesAbroad,
  privatePeople,
  privatePeopleIfCounted,
  thingsAbroad,
} from '@/lib/gazetteer/lexicon/people'
import { smallNumbers } from '@/lib/text/small-numbers'
import { wordLike, wordSet } from '@/lib/text/word-set'

/** How many words may stand between: "Irish aid worker", "sacerdote católico irlandés". */
const REACH = 2

/**
 * "The Irish missionary", "una misionera irlandesa", "an Italian restaurant": whence one of those in a story comes, or whose a house
 * is, is no sign of where it happens; nor is "the Saudi hospital in Korro". `normAt` gives the folded word so many words behind the adjective, or before it where negative.
 */
export function isOfPrivatePerson(spanish: boolean, normAt: (step: number) => string | undefined): boolean {
  for (let step = 1; step <= REACH; step++) {
    const norm = normAt(spanish ? -step : step) ?? ''
    if (privatePeople.has(norm) || thingsAbroad.has(norm)) return true
    if (housesAbroad.has(norm)) return situates.test(normAt(spanish ? 1 : step + 1) ?? '')
    if (privatePeopleIfCounted.has(norm)) return few.test(normAt(spanish ? -step - 1 : -1) ?? '')
    if (!/^\p{L}+$/u.test(norm) || joins.has(norm)) return false
  }
  return false
}
const situates = /^(?:in|near|outside|en|de)$/
const few = wordLike(smallNumbers, '\\d{1,2}')
const joins = wordSet('and or of in on at the a an by with from y e o de del la el los las un una en por con')
