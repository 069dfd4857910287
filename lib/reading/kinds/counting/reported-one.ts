import { isDone, isVerb } from '@/lib/reading/grammar/chunk'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'

const reports =
  /^(?:report|confirm|record|register|reportar|confirmar|registrar|contabilizar|informar|dar|haber)$/

/** "informó de un muerto". */
function isInformedOf({ chunks }: SentenceView, governor: Phrase['governor']): boolean {
  const verb = governor?.verb == null ? undefined : chunks[governor.verb]
  return governor?.preposition === 'de' && isVerb(verb) && isDone(verb) && verb.lemma === 'informar'
}

/** Of what somebody says no link tells: right behind the verb. */
function isObject({ chunks }: SentenceView, index: number): boolean {
  const verb = chunks[index - 1]
  return isVerb(verb) && verb.form === 'finite' && isDone(verb) && reports.test(verb.lemma)
}

/** "confirmó un fallecido", "registered a wounded man": one who is counted by whoever tells. */
export const isReportedOne = (
  view: SentenceView,
  { noun, index, governor }: Phrase,
  { source }: Meaning,
): boolean =>
  source === 'noun' &&
  noun.determiner === 'indefinite' &&
  noun.classes.some((name) => name === 'dead' || name === 'hurt') &&
  (isInformedOf(view, governor) || isObject(view, index))
