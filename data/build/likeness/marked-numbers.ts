import { type AnnotatedCase, articleOf, type MarkedFact } from '@/lib/evaluation/annotated-case'
import { sentenceOf } from '@/lib/evaluation/pair-facts'
import { isSameSentence } from '@/lib/evaluation/same-words'
import type { Candidate } from '@/lib/reading/candidate'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { type Answer, answers, otherCounts } from '@/lib/reading/likeness/judge'
import type { Question } from '@/lib/reading/likeness/question'
import { readArticle } from '@/lib/reading/read-article'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'

/** By the words with which other counts are marked. */
const units: readonly [RegExp, Answer][] = [
  [/recaptur|caught again|^capturad/, 'recaptured inmates'],
  [/moved|transfer|traslad/, 'inmates moved'],
  [/^prisons/, 'prisons'],
  [
    /^(?:inmates held|inmates in|inmates present|inmates registered|internos$|reclusos$|prisoners$)/,
    'inmates held',
  ],
]

function answersFor({ kind, unit }: MarkedFact): readonly Answer[] {
  if (kind !== 'other_count') return answers.filter((answer) => answer === kind)
  if (unit === undefined) return otherCounts
  return [units.find(([pattern]) => pattern.test(unit))?.[1] ?? 'other']
}

/** The places that a text is read with. */
export type ReadingGround = Pick<ReadingContext, 'gazetteer' | 'countries'>

type Seen = {
  view: SentenceView
  taken: readonly Candidate[]
  story: Question['story']
  isRefused: (phrase: Phrase) => boolean
}

/** Every sentence of a case that names a number, with what the rules read of it and before it. */
function readCase(marked: AnnotatedCase, { gazetteer, countries }: ReadingGround): Seen[] {
  const seen: Seen[] = []
  readArticle(articleOf(marked), gazetteer, {
    countries,
    look: (view, { views, earlier }, taken, isRefused) => {
      seen.push({ view, taken: [...taken], story: { views, earlier: [...earlier] }, isRefused })
      return []
    },
    doubt: () => [],
  })
  return seen
}

const numberOf = ({ noun }: Phrase): number => noun.count?.value ?? 0

/** A number and the facts that the marks give for it; null where they may mean another of the same value. */
function factsOf(
  phrase: Phrase,
  own: readonly Candidate[],
  { view, taken }: Seen,
  facts: readonly MarkedFact[],
) {
  const right = facts.filter(({ value }) => value === numberOf(phrase))
  const alike = view.counted.filter((other) => numberOf(other) === numberOf(phrase))
  if (alike.length === 1 || right.length === 0) return right
  const mine = right.filter(({ kind }) => own.some((candidate) => candidate.kind === kind))
  if (mine.length > 0) return mine
  const left = right.filter(
    ({ kind }) =>
      !taken.some((c) => !own.includes(c) && c.kind === kind && c.quantity?.value === numberOf(phrase)),
  )
  return left.length > 0 && right.length < alike.length ? null : left
}

/**
 * A number and what the marks say of it: `right`, the answers by their indices, of which each will do; `optional`, where they can
 * do without. `own`: what rules claim by it; `rest`: what they claim by the others of its sentence.
 */
export type MarkedNumber = Seen & {
  phrase: Phrase
  own: readonly Candidate[]
  rest: readonly Candidate[]
  right: readonly number[]
  optional: boolean
}

function toMarked(phrase: Phrase, seen: Seen, facts: readonly MarkedFact[]): MarkedNumber[] {
  const { taken } = seen
  const own = taken.filter((c) => c.phrase === phrase.index || c.evidence.first === phrase.noun.count?.first)
  const told = factsOf(phrase, own, seen, facts)
  if (told === null) return []
  const named = [...new Set(told.flatMap(answersFor))]
  const right = (named.length > 0 ? named : (['none'] as const)).map((answer) => answers.indexOf(answer))
  const optional = told.length > 0 && told.every((fact) => fact.optional)
  const rest = taken.filter((c) => !own.includes(c) && !(c.model && own.includes(c.model)))
  return [{ ...seen, phrase, own, rest, right, optional }]
}

/** Each number of a case that the marks speak of, or that they leave out. */
export const markedNumbers = (marked: AnnotatedCase, context: ReadingGround): MarkedNumber[] =>
  readCase(marked, context).flatMap((seen) => {
    const facts = marked.gold.filter((fact) => isSameSentence(seen.view.span, sentenceOf(marked, fact)))
    return seen.view.counted.flatMap((phrase) => toMarked(phrase, seen, facts))
  })

/** Numbers that rules read weigh less, for it is the others that will be asked of; so do facts that the marks do without. */
const weights = { read: 0.5, unread: 2, optional: 0.5 }

export const weightOf = ({ own, optional }: MarkedNumber): number =>
  (own.length > 0 ? weights.read : weights.unread) * (optional ? weights.optional : 1)
