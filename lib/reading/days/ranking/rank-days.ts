import type { Draft } from '../../draft'
import type { SentenceView } from '../../grammar/sentence-view'
import { isBarred } from './barred'
import { sayDay } from './day-traits'
import { sayFact } from './fact-traits'
import type { Question } from './question'
import { type Day, daysOf, isSameDay } from './told-days'
import learned from './weights.json'

/**
 * The day of a fact whose own words tell none: of the days that the article tells, the one for which most speaks, or none. The answer of
 * the rules is one of the things that speak for it. What each trait weighs is learned from annotated cases (data/build/train-day-ranker.ts).
 */

export type Weights = Readonly<Record<string, number>>

/** What each trait speaks for: a day, or that there is none. */
export const ofNone = (trait: string): string => `- ${trait}`
export const untold = ofNone('none')

/** Says of which day a fact is. */
export type Judge = (question: Question) => Draft

/** How likely each day is; what is left is the share of none. */
export function likelihoods(question: Question, weights: ReadonlyMap<string, number>): number[] {
  let none = weights.get(untold) ?? 0
  sayFact(question, (trait) => {
    none += weights.get(ofNone(trait)) ?? 0
  })
  const powers = question.days.map((day) => {
    let score = -none
    const said = new Set<string>()
    sayDay(day, question, (trait) => {
      if (said.has(trait)) return
      said.add(trait)
      score += weights.get(trait) ?? 0
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

export function judgeBy(weights: Weights): Judge {
  const by = new Map(Object.entries(weights))
  return (question) => {
    const { draft, days } = question
    const likely = likelihoods(question, by)
    const most = Math.max(...likely)
    const day = days[likely.indexOf(most)]
    if (day && most >= least) return isBarred(draft, day) ? draft : { ...draft, when: day.when }
    if (draft.when?.precision !== 'day') return draft
    const ruled = likely[days.findIndex(({ when }) => isSameDay(draft.when, when))]
    return ruled !== undefined && ruled < unlikely ? { ...draft, when: null } : draft
  }
}

export const judge: Judge = judgeBy(learned)

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
  const text = {
    days,
    published,
    sentences: views.length,
    dated: drafts.filter(({ dateWords }) => dateWords).length,
    deeds: days.filter(({ violent }) => violent).length,
  }
  const ranked: Draft[] = []
  for (const draft of drafts) ranked.push(isOpen(draft) ? ask({ ...text, draft, before: ranked }) : draft)
  return ranked
}
