import type { Draft } from '../../draft'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Trait } from '../../learned-traits'
import { isBarred } from './barred'
import { sayDay } from './day-traits'
import { sayFact } from './fact-traits'
import { groupOf, type Question, type Say, shapeOf } from './question'
import { type Day, daysOf, isSameDay } from './told-days'
import { traitsBy } from './trait'

/**
 * The day of a fact whose own words tell none: of the days that the article tells, the one for which most speaks, or none. The answer of
 * the rules is one of the things that speak for it. What each trait weighs is learned from annotated cases (data/build/train-day-ranker.ts).
 */

export type Weights = Readonly<Record<string, number>>

/** Says of which day a fact is. */
export type Judge = (question: Question) => Draft

/** Each trait speaks for a day, or that there is none. */
const ofNone = traitsBy((trait) => `- ${trait}`)
const untold = ofNone('none')

/** The traits of the answer that the fact has no day. */
export function sayNone(question: Question, say: Say): void {
  say(untold)
  sayFact(question, (words) => say(ofNone(words)))
}

type Weigh = (trait: Trait) => number

/** How likely each day is; what is left is the share of none. */
function likelihoods(question: Question, weigh: Weigh): number[] {
  let none = 0
  sayNone(question, (trait) => {
    none += weigh(trait)
  })
  const powers = question.days.map((day) => {
    let score = -none
    sayDay(day, question, (trait) => {
      score += weigh(trait)
    })
    return Math.exp(score)
  })
  const all = powers.reduce((sum, power) => sum + power, 1)
  return powers.map((power) => power / all)
}

/** A day less likely is none: wrong ones cost more than missing ones. */
const least = 0.85
/** So unlikely a day is taken back, though the rules have it. */
const unlikely = 0.3

function judgeWith(weigh: Weigh): Judge {
  return (question) => {
    const { draft, days } = question
    const likely = likelihoods(question, weigh)
    const most = Math.max(...likely)
    const day = days[likely.indexOf(most)]
    if (day && most >= least) return isBarred(draft, day) ? draft : { ...draft, when: day.when }
    if (draft.when?.precision !== 'day') return draft
    const ruled = likely[days.findIndex(({ when }) => isSameDay(draft.when, when))]
    return ruled !== undefined && ruled < unlikely ? { ...draft, when: null } : draft
  }
}

export function judgeBy(weights: Weights): Judge {
  const by = new Map(Object.entries(weights))
  return judgeWith(({ name }) => by.get(name) ?? 0)
}

const judge: Judge = judgeWith(({ weight }) => weight)

/** Of the others the days that are found so are right too seldom. */
const asked = new Set([
  'killed',
  'injured',
  'attack',
  'troops_deployed',
  'hostages_freed',
  'escaped',
  'rights_suspended',
  'other_count',
])

/** A shorter text shows too little of what it is about to speak against the rules. */
const fewest = 5 // sentences

const isOpen = ({ candidate, dateWords }: Draft): boolean => dateWords === null && asked.has(candidate.kind)

export function rankDays(
  drafts: readonly Draft[],
  views: readonly SentenceView[],
  published: string | null,
  ask: Judge = judge,
): Draft[] {
  if (views.length < fewest || !drafts.some(isOpen)) return [...drafts]
  const days: Day[] = daysOf(views, drafts)
  if (days.length === 0) return [...drafts]
  const dated = drafts.filter(({ dateWords }) => dateWords).length
  const deeds = days.filter(({ violent }) => violent).length
  const ranked: Draft[] = []
  const askOf = (draft: Draft): Draft =>
    ask({
      draft,
      group: groupOf(draft),
      shape: shapeOf(draft),
      days,
      before: ranked,
      published,
      sentences: views.length,
      dated,
      deeds,
    })
  for (const draft of drafts) ranked.push(isOpen(draft) ? askOf(draft) : draft)
  return ranked
}
