import { isSameDate } from '@/lib/evaluation/same-words'
import type { Weights } from '@/lib/reading/days/ranking/rank-days'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import type { CaseSet } from '../case-sets'
import { type Choices, learnWeights } from '../placing/softmax'
import { questionsOf, readCase } from './questions'

/** What was dated before a fact depends on the weights, so they are learned again with their own answers. */
export function learnFrom(sets: readonly CaseSet[], context: ReadingContext): Weights {
  const seen: Choices[] = questionsOf(sets, context, null)
  const first = learnWeights(seen)
  return learnWeights([...seen, ...questionsOf(sets, context, first)])
}

/** Of the facts found that the marks ask for: how many have a day and the right one, how many none and one made up. */
function countRight(sets: readonly CaseSet[], context: ReadingContext, by: Weights | null) {
  const sum = { asked: 0, right: 0, open: 0, invented: 0 }
  for (const marked of sets.flatMap(({ cases }) => cases))
    for (const { fact, claim } of readCase(marked, context, by).pairs) {
      if (!claim || fact.optional) continue
      if (fact.date || fact.date_range) {
        sum.asked++
        if (isSameDate(claim.when, fact)) sum.right++
      } else {
        sum.open++
        if (claim.when) sum.invented++
      }
    }
  return sum
}

const toWords = ({ asked, right, open, invented }: ReturnType<typeof countRight>) =>
  `${right} of ${asked} right (${(right / asked).toFixed(3)}), ${invented} of ${open} made up (${(invented / open).toFixed(3)})`

/** So many parts, each read with what the others teach. */
const parts = 5

export function scoreHeldOut(sets: readonly CaseSet[], context: ReadingContext): string {
  const lines = Array.from({ length: parts }, (_, part) => {
    const held = sets.filter((_set, at) => at % parts === part)
    const weights = learnFrom(
      sets.filter((set) => !held.includes(set)),
      context,
    )
    const [rules, learned] = [null, weights].map((by) => toWords(countRight(held, context, by)))
    return `${held.map(({ name }) => name).join(' ')}\n  rules ${rules}\n  learned ${learned}`
  })
  return lines.join('\n')
}
