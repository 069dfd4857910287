import type { Weights } from '@/lib/reading/places/ranking/rank-places'
import { bases } from '@/lib/reading/places/way'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import { questionsOf, readCase, type WeighedSet } from './questions'
import { type Choices, learnWeights } from './softmax'

/** The rules for running text alone: whatever they go by is enough. */
const rulesAlone: Weights = Object.fromEntries(bases.map((basis) => [`rule ${basis}`, 1]))

const passes = 2 // what was placed before a figure depends on the weights, so they are learned again with their own answers

export function learnFrom(sets: readonly WeighedSet[], context: ReadingContext): Weights {
  const seen: Choices[] = []
  let weights = rulesAlone
  for (let pass = 0; pass < passes; pass++) {
    seen.push(...questionsOf(sets, context, weights))
    weights = learnWeights(seen)
  }
  return weights
}

/** Of the figures found that the marks ask for: how many, and how many in the right place. */
function countRight({ cases }: WeighedSet, context: ReadingContext, by: Weights) {
  const pairs = cases.flatMap((marked) => readCase(marked, context, by).pairs)
  const found = pairs.filter(({ fact, claim }) => claim && !fact.optional)
  return { found: found.length, right: found.filter(({ inPlace }) => inPlace).length }
}

const share = (right: number, found: number) => (right / found).toFixed(3)

/** Each set read with weights learned from all others, beside the rules alone: a line a set. */
export function scoreHeldOut(sets: readonly WeighedSet[], context: ReadingContext): string {
  const rows = sets.map((held) => {
    const weights = learnFrom(
      sets.filter((other) => other !== held),
      context,
    )
    return {
      name: held.name,
      rules: countRight(held, context, rulesAlone),
      ranked: countRight(held, context, weights),
    }
  })
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
  const found = sum(({ rules }) => rules.found)
  const all = `all ${found}: rules ${share(
    sum(({ rules }) => rules.right),
    found,
  )}, learned ${share(
    sum(({ ranked }) => ranked.right),
    found,
  )}`
  const each = rows.map(
    ({ name, rules, ranked }) =>
      `${name} ${rules.found}: rules ${share(rules.right, rules.found)}, learned ${share(ranked.right, ranked.found)}`,
  )
  return [...each, all].join('\n')
}
