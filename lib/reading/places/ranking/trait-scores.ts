import { keepWith } from '@/lib/text/keep-with'
import type { Trait } from '../../learned-traits'
import type { Option, Profile } from './profile'
import { sortOf } from './sentence-traits'
import { type Question, type Say, sayOfArticle, sayOfSort, sayOwn } from './traits'

/** What speaks for each place, in one number. */
export type Scores = (question: Question) => (option: Option) => number

export type Weigh = (trait: Trait) => number

/** The sum of what is said. */
function sumOf(weigh: Weigh, tell: (say: Say) => void): number {
  let sum = 0
  tell((trait, amount) => {
    sum += weigh(trait) * amount
  })
  return sum
}

/** Worked out once a key. */
function onceA<Key>(known: Map<Key, number>, key: Key, work: () => number): number {
  const before = known.get(key)
  if (before !== undefined) return before
  const answer = work()
  known.set(key, answer)
  return answer
}

/** What speaks for a place: what is said of it whatever the figure is summed once an article, of all of a sort once a figure. */
export function scoresBy(weigh: Weigh): Scores {
  const ofArticle = keepWith((_: Profile) => new Map<Option, number>())
  return (question) => {
    const { profile } = question
    const ofSorts = new Map<Trait, number>()
    return (option) => {
      const sort = sortOf(option, question)
      return (
        onceA(ofSorts, sort.trait, () => sumOf(weigh, (say) => sayOfSort(sort, question, say))) +
        onceA(ofArticle(profile), option, () => sumOf(weigh, (say) => sayOfArticle(option, profile, say))) +
        sumOf(weigh, (say) => sayOwn(option, question, say))
      )
    }
  }
}
