import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { verbOf } from '@/lib/reading/lexicon/verbs/verb-forms'

/** Spanish leaves out "fueron" before a second participle: what it says is not what the first does. */

const participle = /(?:ad|id)[oa]s$/

const isPassive = (verb: VerbGroup | undefined): boolean => verb?.passive === true && verb.form === 'finite'

/** "323 fueron asesinadas y 949 secuestradas": the 949 are called by their own participle, and none of those killed. */
export const isCalledByParticiple = (
  { lexed }: SentenceView,
  { noun }: Pick<Phrase, 'noun'>,
  verb: VerbGroup,
): boolean =>
  lexed.language === 'es' &&
  isPassive(verb) &&
  verb.last < noun.first &&
  noun.count !== null &&
  noun.determiner !== 'definite' &&
  noun.last - noun.count.last <= 1 &&
  participle.test(noun.head)

/** "fueron asesinadas 323 personas y secuestradas 949": the senses of the participle right before a number, where "fueron" is left out. */
export function sharedParticiple({ chunks, lexed }: SentenceView, { index, noun }: Phrase): readonly Sense[] {
  const [and, told] = chunks.slice(Math.max(0, index - 2), index)
  if (lexed.language !== 'es' || noun.count === null || index < 2) return []
  const joined = /^(?:conjunction|comma)$/.test(and?.kind ?? '')
  if (!joined || !isNoun(told) || told.first !== told.last || told.head !== '') return []
  const word = lexed.tokens[told.first]
  const passive = chunks.slice(0, index).findLast(isVerb)
  return word && participle.test(word.norm) && isVerb(passive) && isPassive(passive)
    ? (verbOf(word.norm, word.lower, 'es')?.senses ?? [])
    : []
}
