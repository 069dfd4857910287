import { hedgeWords } from '@/lib/text/hedges'
import { holds, signLike } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { isNoun, isVerb, type NounPhrase } from '../grammar/chunk'
import { chunkAt } from '../grammar/clause'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { figures } from '../lexicon/figures'

/** "revised the figure down to 3,958 dead", "rebajó la cifra a 31": a count told before gives way to this one. */

const revising = signLike(
  /^(?:revis(?:e[ds]?|ing)|lower(?:s|ed|ing)?|cuts?|reduc(?:es?|ed|ing)|downgrad(?:es?|ed|ing)|slash(?:es|ed)?|rais(?:es?|ed|ing)|rebaj|reduj|reduc|bajo$|bajaron|corrig|correg|revis|rectific|elevo$|elevaron)/,
)
const revises =
  /^(?:revise|lower|cut|reduce|downgrade|slash|raise|correct|amend|rebajar|reducir|bajar|corregir|revisar|rectificar|elevar)$/

const isFigure = (view: SentenceView, noun: NounPhrase): boolean => {
  const words = view.lexed.tokens.slice(noun.first, noun.last + 1).map(({ norm }) => norm)
  return (
    (noun.determiner !== 'indefinite' && words.some((word) => figures.has(word))) || it.test(words[0] ?? '')
  )
}
const it = /^(?:it|la|lo|that|this)$/

const toward = /^(?:to|a|en|hasta)$/
/** Between "to" and the number: "at least", "unas". */

/** The word that leads to the number, past what bounds it. */
function leader(view: SentenceView, number: number): string {
  let at = number - 1
  while (hedgeWords.test(wordAt(view, at)) && number - at < 4) at--
  return wordAt(view, at)
}

/** Does the sentence say that a count told before was revised to this number? */
function isGoal(view: SentenceView, { evidence }: Candidate): boolean {
  if (!toward.test(leader(view, evidence.first))) return false
  const at = chunkAt(view, evidence.first)
  const verb = view.verbs.findLast(({ index }) => index < at)
  if (
    !verb ||
    !revises.test(verb.verb.lemma) ||
    verb.verb.negated ||
    verb.verb.future ||
    verb.verb.conditional
  )
    return false
  const between = view.chunks.slice(verb.index + 1, at)
  if (between.some((chunk) => isVerb(chunk) || chunk.kind === 'stop' || chunk.kind === 'relative'))
    return false
  const clitic =
    /^(?:la|lo)$/.test(wordAt(view, verb.verb.first - 1)) || /^(?:la|lo)$/.test(wordAt(view, verb.verb.first))
  return clitic || between.some((chunk) => isNoun(chunk) && isFigure(view, chunk))
}

const joins = /^(?:and|y|with|con)$/

/** "to 3,958 dead and more than 9,000 missing": the second goes with the first. */
const isJoined = (view: SentenceView, goal: Candidate, { evidence }: Candidate): boolean =>
  evidence.first > goal.evidence.last &&
  !view.verbs.some(
    ({ verb }) => verb.form === 'finite' && verb.first > goal.evidence.last && verb.last < evidence.first,
  ) &&
  view.lexed.tokens.slice(goal.evidence.last + 1, evidence.first).some(({ norm }) => joins.test(norm)) &&
  !view.lexed.tokens.slice(goal.evidence.last + 1, evidence.first).some(({ norm }) => /^[,;:.]$/.test(norm))

/** Of what a sentence claims, is this what an earlier count was revised to? */
export function isRevisedTo(view: SentenceView, c: Candidate, told: readonly Candidate[]): boolean {
  if (!holds(view, revising) || c.quantity === null || c.status !== 'reported') return false
  return (
    isGoal(view, c) ||
    told.some((goal) => goal !== c && goal.quantity && isGoal(view, goal) && isJoined(view, goal, c))
  )
}
