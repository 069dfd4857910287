import type { ClaimKind } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { Range } from '../grammar/chunk'
import { inContext } from './in-context'
import type { Question } from './question'
import type { Row, Trait } from './trait'
import { type Traits, traitsOf } from './traits'

/**
 * What an unread number counts, judged by how marked numbers are told of: a log-linear model whose weights are
 * learned from annotated cases (data/build/train-likeness.ts), and a network beside it (`in-context.ts`). The same article gives the
 * same answer.
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

/** By the names of the traits. */
export type Weights = Readonly<Record<string, Row>>
type RowOf = (trait: Trait) => Row | undefined

/** The kinds that are claimed so, and the units. */
const spoken: Partial<Record<Answer, { kind: ClaimKind; unit: Unit }>> = {
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
export type Verdict = { kind: ClaimKind; unit: Unit; likely: number; words: readonly Range[] }

/** What a number counts, or null where nothing is worth saying. */
export type Judge = (question: Question) => Verdict | null

/** What the network says of each answer: a score. */
type Beside = (question: Question) => Float32Array | null

/**
 * In the sets of `eval/` that taught neither, both together tell more numbers right at the same share of wrong ones than the network
 * alone, of a new annotator's a little fewer (data/README.md).
 */
const trust = 0.5

function sharesOf(question: Question, { said }: Traits, rowOf: RowOf, beside: Beside): Float64Array {
  const shares = new Float64Array(answers.length)
  for (const trait of said) {
    const row = rowOf(trait)
    if (row)
      for (let i = 0; i < row.length; i += 2)
        shares[row[i] as number] = (shares[row[i] as number] as number) + (row[i + 1] as number) / 100
  }
  const context = beside(question)
  if (context)
    for (let at = 0; at < shares.length; at++)
      shares[at] = (1 - trust) * (shares[at] as number) + trust * (context[at] as number)
  const most = shares[likeliest(shares)] as number
  let sum = 0
  for (let at = 0; at < shares.length; at++) sum += shares[at] = Math.exp((shares[at] as number) - most)
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] as number) / sum
  return shares
}

const shown = 2 // words or groups of words

/** The words that speak most for an answer, in their order. */
function wordsFor(answer: number, traits: Traits, rowOf: RowOf): Range[] {
  const sums = new Map<string, { words: Range; weight: number }>()
  for (const [at, trait] of traits.said.entries()) {
    const words = traits.words[at]
    const row = words && rowOf(trait)
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

/** Of shares in the order of the answers, the index of the first that none exceeds. */
export function likeliest(shares: Float64Array): number {
  let best = 0
  for (let at = 1; at < shares.length; at++) if ((shares[at] as number) > (shares[best] as number)) best = at
  return best
}

const judgeWith =
  (rowOf: RowOf, beside: Beside): Judge =>
  (question) => {
    const traits = traitsOf(question)
    const shares = sharesOf(question, traits, rowOf, beside)
    const best = likeliest(shares)
    const told = spoken[answers[best] as Answer]
    return told ? { ...told, likely: shares[best] as number, words: wordsFor(best, traits, rowOf) } : null
  }

/** By such weights alone. */
export function judgeBy(weights: Weights): Judge {
  const rows = new Map(Object.entries(weights))
  return judgeWith(
    ({ name }) => rows.get(name),
    () => null,
  )
}

const learned: RowOf = ({ row }) => row
export const judge: Judge = judgeWith(learned, inContext)

/** How likely each of the answers is, in their order. */
export type Shares = (question: Question) => Float64Array
export const sharesFor: Shares = (question) => sharesOf(question, traitsOf(question), learned, inContext)

/** The same without the network. */
export const sharesAlone: Shares = (question) => sharesOf(question, traitsOf(question), learned, () => null)
