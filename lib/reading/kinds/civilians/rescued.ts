import { captors, isInPeril, rescuers } from '@/lib/reading/everyday/no-captives/out-of-peril'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { civilians } from '@/lib/reading/lexicon/nouns/civilians'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import { holds } from '@/lib/text/word-signs'
import { type Story, toldOfHostages } from '../../candidate'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import type { NounClass } from '../../lexicon/noun-classes'
import { tellsOfPrison } from '../inmates/tells-of-prison'
import { tellsOfDisaster } from './in-disaster'

/** Those brought out of water, fire or rubble, and out of nobody's hands. */

const saves = /^(?:rescue|rescatar)$/
/** Not captives, forces or the dead. */
const anybody: ReadonlySet<NounClass> = new Set<NounClass>([
  'person',
  'role',
  'staff',
  'missing',
  'displaced',
  'household',
])

const isSomebody = ({ bare, classes, noun }: Phrase, { lexed }: SentenceView): boolean =>
  bare ||
  civilians.has(noun.head) ||
  (classes.every((name) => anybody.has(name)) &&
    (classes.includes('person') || isPersonLike(noun.head, lexed.language)))

/** "Firefighters rescued 70 people", "rescatadas por los bomberos". */
const isByRescuers = (view: SentenceView, { verb }: Meaning): boolean => {
  if (!verb) return false
  const who = verb.passive ? null : subjectOf(view, verb)
  if (who && rescuers.test(wordAt(view, who.last))) return true
  return view.chunks.some(
    (chunk) => chunk.kind === 'noun' && chunk !== who && rescuers.test(chunk.head) && chunk.count === null,
  )
}

/** "200 people were rescued from roofs", "rescató a 70 vecinos": of a disaster, of a peril named or by those who rescue. */
export const isRescued = (view: SentenceView, phrase: Phrase, meaning: Meaning, story: Story): boolean =>
  meaning.source === 'verb' &&
  saves.test(meaning.verb?.lemma ?? '') &&
  isSomebody(phrase, view) &&
  !holds(view, captors) &&
  !tellsOfPrison(view) &&
  !toldOfHostages(story) &&
  (tellsOfDisaster(view, story) || isInPeril(view) || isByRescuers(view, meaning))
