import type { Candidate, Story } from '@/lib/reading/candidate'
import { isVerb } from '@/lib/reading/grammar/chunk'
import { isSpeech } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isLikely } from './told-again'

/** "Two sources told of 20 inmates killed; three spoke of 25": what each voice speaks of, where only the first says what befell them. */

const speaks = /^(?:tell|speak|talk|hablar)$/

/** The verb of saying that a number hangs on: "told the agency of 20 inmates". */
function voiceOf({ chunks }: SentenceView, { governor }: Phrase) {
  const verb = governor?.verb == null ? undefined : chunks[governor.verb]
  const of = /^(?:of|de)$/.test(governor?.preposition ?? '')
  return of && isVerb(verb) && !verb.negated && (speaks.test(verb.lemma) || isSpeech(verb)) ? verb : null
}

/** Nothing of its own is told of the number. */
const isSilent = ({ links, noun }: Phrase): boolean => links.length === 0 && !noun.count?.alone

const isOfForces = ({ classes }: Phrase): boolean =>
  classes.some((name) => name === 'police' || name === 'soldier')

export function anotherVoice(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!(phrase.bare || phrase.classes.some((name) => people.has(name)))) return []
    const voice = isFree(phrase, taken) && isSilent(phrase) ? voiceOf(view, phrase) : null
    if (!voice) return []
    const forces = isOfForces(phrase)
    const model = taken.find(
      (c) =>
        counts(c) &&
        isLikely(c, phrase) &&
        c.anchor < voice.first &&
        /^(?:of|de)$/.test(wordAt(view, c.anchor - 1)) &&
        view.phrases.some(
          (first) =>
            first.index === c.phrase &&
            (!forces || isOfForces(first)) &&
            voiceOf(view, first) !== null &&
            voiceOf(view, first) !== voice,
        ),
    )
    return model ? [countedLike(model, phrase, { verb: model.verb })] : []
  })
}
