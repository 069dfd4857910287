import type { AnnotatedCase } from '@/lib/evaluation/annotated-case'
import { startsOf, symbolsIn } from '@/lib/reading/encoder/symbols'
import { sharesAlone } from '@/lib/reading/likeness/judge'
import { numberSymbols } from '@/lib/reading/likeness/number-symbols'
import { isOpen } from '@/lib/reading/likeness/plausible'
import { type MarkedNumber, markedNumbers, type ReadingGround, weightOf } from '../likeness/marked-numbers'

/** With `shares`: how likely the log-linear model finds each answer, and whether the reader asks it at all. */
function toQuestion(number: MarkedNumber, starts: readonly number[], shares: boolean) {
  const { view, phrase, own, rest, right, isRefused } = number
  const { count, first, last } = phrase.noun
  const start = starts[view.index] ?? 0
  const question = { ...number, taken: rest }
  return {
    at: start + (count?.first ?? first),
    end: start + last,
    symbols: numberSymbols(question),
    right,
    weight: weightOf(number),
    ...(shares
      ? {
          read: own.length > 0,
          open: isOpen(view, phrase, number.taken) && !isRefused(phrase),
          shares: [...sharesAlone(question)].map((share) => +share.toFixed(5)),
        }
      : {}),
  }
}

/** The tokens of a case by their symbols, and each number that its marks judge. Null where there is none. */
export function countQuestions(marked: AnnotatedCase, context: ReadingGround, shares: boolean) {
  const numbers = markedNumbers(marked, context)
  const views = numbers[0]?.story.views
  if (!views) return null
  const starts = startsOf(views)
  return { tokens: symbolsIn(views), counts: numbers.map((number) => toQuestion(number, starts, shares)) }
}
