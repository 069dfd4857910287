import type { AnnotatedCase } from '@/lib/evaluation/annotated-case'
import { isPlaceOfFact, knownPlaces } from '@/lib/evaluation/same-place'
import { startsOf, symbolsIn } from '@/lib/reading/encoder/symbols'
import { mentionsOf, positionsIn } from '@/lib/reading/places/ranking/mentions'
import { optionsOf, traitsOf } from '@/lib/reading/places/ranking/traits'
import weights from '@/lib/reading/places/ranking/weights.json'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import { questionKey, readCase } from '../placing/questions'

const learnt: Readonly<Record<string, number>> = weights
const optional = 0.5 // of a fact that the marks ask for

/**
 * The tokens of a case by their symbols, and each question whose answer the marks tell: the token of the figure, and of every place
 * that comes into question whether it is right, what the ranker's traits weigh for it, and its mentions. Null where none is asked.
 */
export function placeQuestions(marked: AnnotatedCase, context: ReadingContext) {
  const { asked, pairs } = readCase(marked, context, learnt)
  const views = [...asked.values()][0]?.profile.views
  if (!views) return null
  const starts = startsOf(views)
  const positions = positionsIn(views)
  const known = knownPlaces(marked)
  const questions = pairs.flatMap(({ fact, claim }) => {
    const question = claim && asked.get(questionKey(claim.kind, claim.evidence.start))
    if (!question) return []
    const { view, candidate, place } = question.draft
    const options = optionsOf(question).map((option) => ({
      right: isPlaceOfFact(option.place, fact, known),
      ruled: option.place.id === place?.id,
      score: [...traitsOf(option, question)].reduce(
        (sum, [trait, amount]) => sum + (learnt[trait] ?? 0) * amount,
        0,
      ),
      mentions: mentionsOf(option, question, starts, positions.get(option.place.id) ?? []),
    }))
    const at = (starts[view.index] ?? 0) + candidate.evidence.first
    return [{ kind: candidate.kind, at, weight: fact.optional ? optional : 1, options }]
  })
  return { tokens: symbolsIn(views), questions }
}
