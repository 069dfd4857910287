import type { AnnotatedCase } from '@/lib/evaluation/annotated-case'
import { spanOf } from '@/lib/reading/grammar/sentence-view'
import { traitsOf } from '@/lib/reading/likeness/traits'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import type { Example } from './logistic'
import { type MarkedNumber, markedNumbers, weightOf } from './marked-numbers'

/** From 0 to 1, the same for the same words. */
function shareOf(words: string): number {
  let sum = 2166136261
  for (const letter of words) sum = Math.imul(sum ^ letter.charCodeAt(0), 16777619)
  return (sum >>> 0) / 2 ** 32
}
const forgotten = 0.4 // of the figures beside one that the rules read: of an unread one they read fewer

function examplesOf(number: MarkedNumber, id: string): Example[] {
  const { view, phrase, story, own, rest, right } = number
  const { start } = spanOf(view, phrase.noun.count ?? phrase.noun)
  const fewer = rest.filter((_, at) => shareOf(`${id} ${start} ${at}`) >= forgotten)
  const sights = own.length > 0 && rest.length > 0 ? [rest, fewer] : [rest]
  return sights.map((beside) => ({
    traits: [...new Set(traitsOf({ view, phrase, taken: beside, story }).said.map(({ name }) => name))],
    right: [...right],
    weight: weightOf(number),
  }))
}

/** What the marks of a case say of each number in it. */
export const examplesIn = (marked: AnnotatedCase, context: ReadingContext): Example[] =>
  markedNumbers(marked, context).flatMap((number) => examplesOf(number, marked.id))
