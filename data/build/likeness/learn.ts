import { articleOf } from '@/lib/evaluation/annotated-case'
import { scoreCase } from '@/lib/evaluation/score-case'
import { answers, judgeBy, type Weights } from '@/lib/reading/likeness/judge'
import { type Look, lookBy } from '@/lib/reading/likeness/second-look'
import { readArticle } from '@/lib/reading/read-article'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import type { CaseSet } from '../case-sets'
import { examplesIn } from './examples'
import { type Example, learn } from './logistic'

type TaughtSet = CaseSet & { examples: readonly Example[] }

const settings = { kinds: answers.length, rounds: 100, decay: 1, lasso: 0.6, rate: 0.15, leastTimes: 3 }
const least = 0.015 // of a weight that is written down

/** So many times a passage weighs a report: passages are full of numbers that are hard to tell, and reports are what is read. */
const reports = 3

export const withExamples = (sets: readonly CaseSet[], context: ReadingContext): TaughtSet[] =>
  sets.map((set) => {
    const examples = set.cases.flatMap((marked) => examplesIn(marked, context))
    const times = set.passages ? 1 : reports
    return { ...set, examples: examples.map((one) => ({ ...one, weight: times * one.weight })) }
  })

/** In the form in which the reader takes them. */
export function learnWeights(sets: readonly TaughtSet[]): Weights {
  const learned = learn(
    sets.flatMap(({ examples }) => examples),
    settings,
  )
  const rows = [...learned].map(([trait, weights]): [string, number[]] => [
    trait,
    [...weights].flatMap((weight, answer) =>
      Math.abs(weight) >= least ? [answer, Math.round(100 * weight)] : [],
    ),
  ])
  return Object.fromEntries(rows.filter(([, row]) => row.length > 0))
}

function scoreWith(look: Look, { cases }: CaseSet, { gazetteer, countries }: ReadingContext) {
  const sum = { asked: 0, found: 0, optional: 0, said: 0, false: 0 }
  for (const marked of cases) {
    const { tally } = scoreCase(marked, readArticle(articleOf(marked), gazetteer, { countries, look }))
    sum.asked += tally.factsAsked
    sum.found += tally.factsFound
    sum.optional += tally.optionalFound
    sum.said += tally.claimsSaid
    sum.false += tally.falseFigures
  }
  return sum
}

type Score = ReturnType<typeof scoreWith>
const toWords = ({ asked, found, optional, said, false: wrong }: Score) =>
  `${found} of ${asked}, ${optional} besides, ${said - found - optional} of ${said} not marked, ${wrong} false`

/** Each set read with what all others teach, beside the rules alone: a line a set. */
export function scoreHeldOut(
  sets: readonly TaughtSet[],
  context: ReadingContext,
  names: readonly string[],
): string {
  return sets
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((held) => {
      const weights = learnWeights(sets.filter((other) => other !== held))
      const [rules, learned] = [() => [], lookBy(judgeBy(weights))].map((look) =>
        scoreWith(look, held, context),
      )
      return `${held.name}: rules ${toWords(rules as Score)}; learned ${toWords(learned as Score)}`
    })
    .join('\n')
}
