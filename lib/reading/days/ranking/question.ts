import { intern } from '@/lib/text/intern'
import type { Draft } from '../../draft'
import type { Trait } from '../../learned-traits'
import type { Day } from './told-days'

/** Of which day a fact is whose own words tell none. */
export type Question = {
  draft: Draft
  /** What it counts, and how its verb tells it. */
  group: string
  shape: string
  days: readonly Day[]
  /** The facts before it, each with the day that it was given. */
  before: readonly Draft[]
  published: string | null
  /** How many sentences the text has, how many facts with a day of their own, and how many days of violence. */
  sentences: number
  dated: number
  deeds: number
}

/** Takes what is said of a day as that of a fact. */
export type Say = (trait: Trait) => void
/** What speaks for or against a day as that of a fact. */
export type DayRule = (day: Day, question: Question, say: Say) => void
/** Takes what is said of a fact. */
export type SayOfFact = (words: string) => void

export const groupOf = ({ candidate: { kind, unit } }: Draft): string =>
  kind === 'other_count' ? unit : kind

/** How its verb tells it. */
export function shapeOf({ candidate: { verb } }: Draft): string {
  if (!verb) return 'no verb'
  const time = verb.future ? 'future' : verb.perfect ? 'perfect' : verb.current ? 'current' : 'past'
  return intern(`${verb.form} ${time}${verb.passive ? ' passive' : ''}`)
}

export const nearness = (steps: number): string => (steps > 6 ? 'far' : steps > 3 ? '4-6' : String(steps))
export const numberOf = ({ candidate }: Draft): number | null => candidate.quantity?.value ?? null
