import type { Unit } from '@/lib/model/unit'
import { civilians, households } from '@/lib/reading/lexicon/nouns/civilians'
import { type Chunk, isDone, isVerb, prepositionOf, type VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { verbSign } from '../../grammar/told-signs'
import type { Sense } from '../../lexicon/verb-senses'
import { countedPhrases } from '../counting/phrase-kind'

/** "obligaron a 4.500 vecinos a dejar sus casas": who has to leave stands between the verb and what they have to do. */

const makes = /^(?:obligar|forzar|force|compel|forcing|compelling|obligando|forzando)$/
const forcing = verbSign((lemma) => makes.test(lemma))

/** The infinitive right behind those counted: "a huir", "a dejar sus casas", "to evacuate". */
function toDo({ chunks }: SentenceView, { index }: Phrase): Chunk | undefined {
  const at = /^(?:a|to)$/.test(prepositionOf(chunks[index + 1])) ? index + 2 : index + 1
  const next = chunks[at]
  return isVerb(next) && next.form === 'infinitive' ? next : undefined
}

/** ", forcing 3,000 residents to flee": as done as the deed told before it. */
function isOutcome({ verbs }: SentenceView, verb: VerbGroup): boolean {
  const before = verbs.findLast((other) => other.verb.last < verb.first && other.verb.form !== 'gerund')?.verb
  return verb.form !== 'gerund' || (before !== undefined && before.form === 'finite' && isDone(before))
}

const isMade =
  (senses: readonly Sense[], families: boolean) =>
  (view: SentenceView, phrase: Phrase): boolean => {
    const { noun, links } = phrase
    if (households.has(noun.head) !== families || !(families || civilians.has(noun.head))) return false
    const deed = toDo(view, phrase)
    return (
      isVerb(deed) &&
      deed.senses.some((sense) => senses.includes(sense)) &&
      links.some(
        ({ verb, via }) => via === 'main' && makes.test(verb.lemma) && isDone(verb) && isOutcome(view, verb),
      )
    )
  }

const found = (unit: Unit, senses: readonly Sense[], families: boolean) =>
  countedPhrases('other_count', unit, 0.8, isMade(senses, families), forcing)

const finders = [
  found('people displaced', ['flee', 'displace'], false),
  found('families displaced', ['flee', 'displace'], true),
  found('people evacuated', ['evacuate'], false),
  found('families evacuated', ['evacuate'], true),
]

export const madeToLeave = (view: SentenceView) => finders.flatMap((find) => find(view))
