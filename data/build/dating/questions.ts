import { type AnnotatedCase, articleOf } from '@/lib/evaluation/annotated-case'
import { type Pair, pairFacts } from '@/lib/evaluation/pair-facts'
import { knownPlaces } from '@/lib/evaluation/same-place'
import { isSameDate } from '@/lib/evaluation/same-words'
import { sayDay } from '@/lib/reading/days/ranking/day-traits'
import type { Question, Say } from '@/lib/reading/days/ranking/question'
import { judgeBy, sayNone, type Weights } from '@/lib/reading/days/ranking/rank-days'
import { spanOf } from '@/lib/reading/grammar/sentence-view'
import { readArticle } from '@/lib/reading/read-article'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import type { CaseSet } from '../case-sets'
import type { Choices } from '../placing/softmax'

type Reread = { pairs: Pair[]; asked: Map<string, Question> }

const keyOf = (kind: string, start: number) => `${kind} ${start}`

/** Reads a case, dating by these weights, or by the rules alone, and keeps every question that was asked. */
export function readCase(
  marked: AnnotatedCase,
  { gazetteer, countries }: ReadingContext,
  by: Weights | null,
): Reread {
  const asked = new Map<string, Question>()
  const judge = by && judgeBy(by)
  const reading = readArticle(articleOf(marked), gazetteer, {
    countries,
    date: (question) => {
      const { view, candidate } = question.draft
      asked.set(keyOf(candidate.kind, spanOf(view, candidate.evidence).start), {
        ...question,
        before: [...question.before],
      })
      return judge ? judge(question) : question.draft
    },
  })
  return { asked, pairs: pairFacts(marked, reading.claims, knownPlaces(marked)).pairs }
}

/** What is said, each once. */
function traitsIn(tell: (say: Say) => void) {
  const traits = new Map<string, number>()
  tell(({ name }) => traits.set(name, 1))
  return traits
}

const optional = 0.5 // of a fact that the marks ask for

function toChoices({ fact, claim }: Pair, asked: Reread['asked']): Choices[] {
  const question = claim && asked.get(keyOf(claim.kind, claim.evidence.start))
  if (!question) return []
  const { days } = question
  const none = traitsIn((say) => sayNone(question, say))
  const right = days.map(({ when }) => isSameDate(when, fact))
  return [
    {
      options: [none, ...days.map((day) => traitsIn((say) => sayDay(day, question, say)))],
      right: [!right.some(Boolean), ...right],
      weight: fact.optional ? optional : 1,
    },
  ]
}

/** What the marks teach: each question whose answer they tell, as it comes up when these weights date the rest. */
export const questionsOf = (sets: readonly CaseSet[], context: ReadingContext, by: Weights | null) =>
  sets.flatMap(({ cases }) =>
    cases.flatMap((marked): Choices[] => {
      const { pairs, asked } = readCase(marked, context, by)
      return pairs.flatMap((pair) => toChoices(pair, asked))
    }),
  )
