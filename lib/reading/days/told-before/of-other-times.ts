import type { Candidate } from '@/lib/reading/candidate'
import { clausesOf } from '@/lib/reading/clauses'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { riots } from '@/lib/reading/lexicon/nouns/riots'
import { tellsEarlier } from '@/lib/reading/superseded/earlier-words'
import { holds, signOf } from '@/lib/text/word-signs'

/** Facts of which the sentence tells no day, and which are of none that the text has told. */

const sinceWords = signOf(['since', 'desde'])

/** "Less than a month has passed since rivals killed 31": at a time of its own. */
function isSince(view: SentenceView, { anchor }: Candidate): boolean {
  if (!holds(view, sinceWords)) return false
  const clauses = clausesOf(view)
  return clauses.all[clauses.of[chunkAt(view, anchor)] ?? 0]?.word === 'since'
}

/** "Those seven massacres cost 363 lives": on more days than one. */
export const tellsMany = keepBySentence(({ chunks }: SentenceView): boolean =>
  chunks.some((chunk) => isNoun(chunk) && (chunk.count?.value ?? 0) > 1 && riots.test(chunk.head)),
)

export const isOfOtherTimes = (view: SentenceView, candidate: Candidate): boolean =>
  isSince(view, candidate) || tellsMany(view)

/** "The toll rose to 31": they need not have died on the day told of before. */
export const isRisen = (view: SentenceView, { kind, verb }: Candidate): boolean =>
  (kind === 'killed' || kind === 'injured') &&
  verb !== null &&
  !verb.passive &&
  verb.senses.some((sense) => sense === 'reach' || sense === 'correct') &&
  !tellsEarlier(view)
