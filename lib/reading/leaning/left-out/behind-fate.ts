import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "Four soldiers were killed in X, and 33 militants": those set behind the verb share the fate of those before it. */

const wherever = /^(?:in|at|on|near|en|cerca de)$/
/** Only where and when stands between the verb and those set behind. */
const isWhereOrWhen = (chunk: Chunk): boolean =>
  /^(?:date|adverb|comma)$/.test(chunk.kind) ||
  (isNoun(chunk) ? chunk.place !== null && chunk.count === null : wherever.test(prepositionOf(chunk)))

/** Ends the clause with them: nothing is said of them alone. */
const endsClause = ({ chunks }: SentenceView, { index }: Phrase): boolean =>
  /^(?:stop|comma)$/.test(chunks[index + 1]?.kind ?? 'stop') && !chunks[index + 2]

function fateBefore(view: SentenceView, phrase: Phrase, taken: readonly Candidate[]): Candidate | undefined {
  const { chunks } = view
  const joint = chunks[phrase.index - 1]
  const at = chunks.findLastIndex((chunk, i) => i < phrase.index && isVerb(chunk))
  const verb = chunks[at]
  if (joint?.kind !== 'conjunction' || !/^(?:and|y|e)$/.test(joint.word) || !isVerb(verb)) return undefined
  if (verb.form !== 'finite' || !(verb.passive || verb.senses.includes('die'))) return undefined
  if (!chunks.slice(at + 1, phrase.index - 1).every(isWhereOrWhen)) return undefined
  return taken.findLast(
    (c) =>
      c.verb === verb &&
      c.quantity !== null &&
      (c.kind === 'killed' || c.kind === 'injured') &&
      c.phrase !== null &&
      c.phrase < at,
  )
}

export function behindFate(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const last = view.counted.at(-1)
  if (!last || !isFree(last, taken) || !endsClause(view, last)) return []
  const whom = last.noun.count && !last.noun.count.share && last.classes.some((name) => people.has(name))
  const model = whom ? fateBefore(view, last, taken) : undefined
  return model ? [countedLike(model, last, { undoubted: true })] : []
}
