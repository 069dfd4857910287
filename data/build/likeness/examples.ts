import { type AnnotatedCase, articleOf, type MarkedFact } from '@/lib/evaluation/annotated-case'
import { sentenceOf } from '@/lib/evaluation/pair-facts'
import { isSameSentence } from '@/lib/evaluation/same-words'
import type { Candidate } from '@/lib/reading/candidate'
import { type Phrase, type SentenceView, spanOf } from '@/lib/reading/grammar/sentence-view'
import { type Answer, answers, otherCounts } from '@/lib/reading/likeness/judge'
import type { Question } from '@/lib/reading/likeness/question'
import { traitsOf } from '@/lib/reading/likeness/traits'
import { readArticle } from '@/lib/reading/read-article'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'
import type { Example } from './logistic'

/** Numbers that rules read weigh less, for it is the others that will be asked of; so do facts that the marks do without. */
const weights = { read: 0.5, unread: 2, optional: 0.5 }

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

type Seen = { view: SentenceView; taken: readonly Candidate[]; story: Question['story'] }

/** Every sentence of a case, with what the rules read of it and before it. */
function readCase(marked: AnnotatedCase, { gazetteer, countries }: ReadingContext): Seen[] {
  const seen: Seen[] = []
  readArticle(articleOf(marked), gazetteer, {
    countries,
    look: (view, { earlier }, taken) => {
      seen.push({ view, taken: [...taken], story: { earlier: [...earlier] } })
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

/** From 0 to 1, the same for the same words. */
function shareOf(words: string): number {
  let sum = 2166136261
  for (const letter of words) sum = Math.imul(sum ^ letter.charCodeAt(0), 16777619)
  return (sum >>> 0) / 2 ** 32
}
const forgotten = 0.4 // of the figures beside one that the rules read: of an unread one they read fewer

function examplesOf(phrase: Phrase, seen: Seen, facts: readonly MarkedFact[], key: string): Example[] {
  const { view, taken, story } = seen
  const own = taken.filter((c) => c.phrase === phrase.index || c.evidence.first === phrase.noun.count?.first)
  const told = factsOf(phrase, own, seen, facts)
  if (told === null) return []
  const named = [...new Set(told.flatMap(answersFor))]
  const right = (named.length > 0 ? named : (['none'] as const)).map((answer) => answers.indexOf(answer))
  const optional = told.length > 0 && told.every((fact) => fact.optional)
  const weight = (own.length > 0 ? weights.read : weights.unread) * (optional ? weights.optional : 1)
  const rest = taken.filter((c) => !own.includes(c) && !(c.model && own.includes(c.model)))
  const fewer = rest.filter((_, at) => shareOf(`${key} ${at}`) >= forgotten)
  const sights = own.length > 0 && rest.length > 0 ? [rest, fewer] : [rest]
  return sights.map((beside) => ({
    traits: [...new Set(traitsOf({ view, phrase, taken: beside, story }).said.map(({ name }) => name))],
    right,
    weight,
  }))
}

/** What the marks of a case say of each number in it. */
export function examplesIn(marked: AnnotatedCase, context: ReadingContext): Example[] {
  return readCase(marked, context).flatMap((seen) => {
    const { span } = seen.view
    const facts = marked.gold.filter((fact) => isSameSentence(span, sentenceOf(marked, fact)))
    return seen.view.counted.flatMap((phrase) => {
      const { start } = spanOf(seen.view, phrase.noun.count ?? phrase.noun)
      return examplesOf(phrase, seen, facts, `${marked.id} ${start}`)
    })
  })
}
