import { type AnnotatedCase, articleOf } from '@/lib/evaluation/annotated-case'
import { type Pair, pairFacts } from '@/lib/evaluation/pair-facts'
import { isPlaceOfFact, knownPlaces } from '@/lib/evaluation/same-place'
import { spanOf } from '@/lib/reading/grammar/sentence-view'
import { judgeBy, type Weights } from '@/lib/reading/places/ranking/rank-places'
import { optionsOf, type Question, traitsOf } from '@/lib/reading/places/ranking/traits'
import { readArticle } from '@/lib/reading/read-article'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import type { CaseSet } from '../case-sets'
import type { Choices } from './softmax'

/** Of a set, how much each of its questions counts. */
export type WeighedSet = CaseSet & { weight: number }

type Reread = { pairs: Pair[]; asked: Map<string, Question>; marked: AnnotatedCase }

/** Of a figure, by its kind and the first sign of its words. */
export const questionKey = (kind: string, start: number) => `${kind} ${start}`

/** Reads a case, placing by these weights, and keeps every question that was asked. */
export function readCase(
  marked: AnnotatedCase,
  { gazetteer, countries }: ReadingContext,
  by: Weights,
): Reread {
  const asked = new Map<string, Question>()
  const judge = judgeBy(by)
  const reading = readArticle(articleOf(marked), gazetteer, {
    countries,
    judge: (question) => {
      const { view, candidate } = question.draft
      asked.set(questionKey(candidate.kind, spanOf(view, candidate.evidence).start), question)
      return judge(question)
    },
  })
  return { marked, asked, pairs: pairFacts(marked, reading.claims, knownPlaces(marked)).pairs }
}

const optional = 0.5 // of a fact that the marks ask for

function toChoices({ fact, claim }: Pair, { asked, marked }: Reread, weight: number): Choices[] {
  const question = claim && asked.get(questionKey(claim.kind, claim.evidence.start))
  if (!question) return []
  const known = knownPlaces(marked)
  const options = optionsOf(question)
  const right = options.map(({ place }) => isPlaceOfFact(place, fact, known))
  if (right.every(Boolean) || !right.some(Boolean)) return []
  return [
    {
      options: options.map((option) => traitsOf(option, question)),
      right,
      weight: fact.optional ? weight * optional : weight,
    },
  ]
}

/** What the marks teach: each question whose answer they tell, as it comes up when these weights place the rest. */
export const questionsOf = (sets: readonly WeighedSet[], context: ReadingContext, by: Weights): Choices[] =>
  sets.flatMap(({ cases, weight }) =>
    cases.flatMap((marked) => {
      const read = readCase(marked, context, by)
      return read.pairs.flatMap((pair) => toChoices(pair, read, weight))
    }),
  )
