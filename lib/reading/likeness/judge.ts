import type { ClaimKind } from '@/lib/model/claim'
import type { Range } from '../grammar/chunk'
import type { Question } from './question'
import { type Traits, traitsOf } from './traits'
import weights from './weights.json'

/**
 * What an unread number counts, judged by how marked numbers are told of: a log-linear model whose weights are
 * learned from annotated cases (data/build/train-likeness.ts). The same sentence gives the same answer.
 */

/** What a number may be found to count; `other`: something else that is worth a count, and which we have no word for. */
export const answers = [
  'none',
  'killed',
  'injured',
  'hostages_held',
  'hostages_freed',
  'troops_deployed',
  'detained',
  'escaped',
  'inmates_capacity',
  'inmates_over_capacity',
  'state_of_emergency',
  'attack',
  'unconfirmed_report',
  'inmates held',
  'recaptured inmates',
  'inmates moved',
  'prisons',
  'other',
] as const
export type Answer = (typeof answers)[number]

/** Those told as `other_count`, by their units. */
export const otherCounts: readonly Answer[] = [
  'recaptured inmates',
  'inmates moved',
  'prisons',
  'inmates held',
  'other',
]

/** Of a trait: an answer by its index, its weight in hundredths, the next answer, and so on. */
export type Weights = Readonly<Record<string, readonly number[]>>
type Table = ReadonlyMap<string, readonly number[]>

/** The kinds that are claimed so, and the units. */
const spoken: Partial<Record<Answer, { kind: ClaimKind; unit: string }>> = {
  killed: { kind: 'killed', unit: 'people' },
  injured: { kind: 'injured', unit: 'people' },
  hostages_held: { kind: 'hostages_held', unit: 'people' },
  hostages_freed: { kind: 'hostages_freed', unit: 'people' },
  troops_deployed: { kind: 'troops_deployed', unit: 'people' },
  detained: { kind: 'detained', unit: 'people' },
  escaped: { kind: 'escaped', unit: 'people' },
  inmates_capacity: { kind: 'inmates_capacity', unit: 'people' },
  'inmates held': { kind: 'other_count', unit: 'inmates held' },
  'recaptured inmates': { kind: 'other_count', unit: 'recaptured inmates' },
  'inmates moved': { kind: 'other_count', unit: 'inmates moved' },
  prisons: { kind: 'other_count', unit: 'prisons' },
}

/** `likely`: from 0 to 1. `words`: those that speak most for it. */
export type Verdict = { kind: ClaimKind; unit: string; likely: number; words: readonly Range[] }

/** What a number counts, or null where nothing is worth saying. */
export type Judge = (question: Question) => Verdict | null

export function sharesOf(traits: Traits, by: Table): Float64Array {
  const shares = new Float64Array(answers.length)
  for (const trait of traits.keys()) {
    const row = by.get(trait)
    if (row)
      for (let i = 0; i < row.length; i += 2)
        shares[row[i] as number] = (shares[row[i] as number] as number) + (row[i + 1] as number) / 100
  }
  const most = Math.max(...shares)
  let sum = 0
  for (const [at, score] of shares.entries()) sum += shares[at] = Math.exp(score - most)
  return shares.map((power) => power / sum)
}

const shown = 2 // words or groups of words

/** The words that speak most for an answer, in their order. */
function wordsFor(answer: number, traits: Traits, by: Table): Range[] {
  const sums = new Map<string, { words: Range; weight: number }>()
  for (const [trait, words] of traits) {
    const row = words && by.get(trait)
    if (!row) continue
    const key = `${words.first} ${words.last}`
    const sum = sums.get(key) ?? { words: { first: words.first, last: words.last }, weight: 0 }
    for (let i = 0; i < row.length; i += 2)
      if (row[i] === answer) sum.weight += row[i + 1] as number
      else if (row[i] === 0) sum.weight -= row[i + 1] as number
    sums.set(key, sum)
  }
  return [...sums.values()]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, shown)
    .map(({ words }) => words)
    .sort((a, b) => a.first - b.first)
}

/** Of shares in the order of the answers, the index of the largest. */
export const likeliest = (shares: Float64Array): number => shares.indexOf(Math.max(...shares))

const judgeWith =
  (by: Table): Judge =>
  (question) => {
    const traits = traitsOf(question)
    const shares = sharesOf(traits, by)
    const best = likeliest(shares)
    const told = spoken[answers[best] as Answer]
    return told ? { ...told, likely: shares[best] as number, words: wordsFor(best, traits, by) } : null
  }

export const judgeBy = (weights: Weights): Judge => judgeWith(new Map(Object.entries(weights)))

const learned: Table = new Map(Object.entries<readonly number[]>(weights))
export const judge: Judge = judgeWith(learned)

/** How likely each of the answers is, in their order. */
export type Shares = (question: Question) => Float64Array
export const sharesFor: Shares = (question) => sharesOf(traitsOf(question), learned)
