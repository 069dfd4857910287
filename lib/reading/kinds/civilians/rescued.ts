import { captors, isFromCaptors, isInPeril, rescuers } from '@/lib/reading/everyday/no-captives/out-of-peril'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { civilians } from '@/lib/reading/lexicon/nouns/civilians'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import { holds } from '@/lib/text/word-signs'
import { type Story, toldOfHostages } from '../../candidate'
import { isVerb } from '../../grammar/chunk'
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

const lifeless = /^(?:dead|lifeless|muert[oa]s|vida)$/
const ends = /^(?:stop|conjunction)$/

/** "two of them dead", "entre ellas dos muertas": some of them. */
const isOfSome = (view: SentenceView, { index }: Phrase, at: number): boolean =>
  view.counted.some(
    (other) =>
      other.index > index &&
      other.noun.first <= at &&
      (other.bare || other.classes.includes('person') || other.noun.last >= at),
  )

/** "rescataron a 12 personas muertas", "rescued 12 people, all of them dead": told of the same people, up to what follows. */
const areDead = (view: SentenceView, phrase: Phrase, { verb }: Meaning): boolean => {
  const at = verb ? view.chunks.indexOf(verb) : phrase.index
  const end = view.chunks.findIndex(
    (chunk, i) =>
      i > Math.max(phrase.index, at) && (isVerb(chunk) ? chunk.form === 'finite' : ends.test(chunk.kind)),
  )
  const from = view.chunks[Math.min(phrase.index, at)]?.first ?? 0
  const to = view.chunks[end]?.first ?? view.lexed.tokens.length
  return view.lexed.tokens.some(
    ({ norm }, i) =>
      i >= from &&
      i < to &&
      lifeless.test(norm) &&
      (norm !== 'vida' || wordAt(view, i - 1) === 'sin') &&
      !isOfSome(view, phrase, i),
  )
}

/** "Firefighters rescued 70 people", "rescatadas por los bomberos". */
const isByRescuers = (view: SentenceView, { verb }: Meaning): boolean => {
  if (!verb) return false
  const who = verb.passive ? null : subjectOf(view, verb)
  if (who && rescuers.test(wordAt(view, who.last))) return true
  return view.chunks.some(
    (chunk) => chunk.kind === 'noun' && chunk !== who && rescuers.test(chunk.head) && chunk.count === null,
  )
}

/** "A ferry sank: 30 were rescued". */
const sinks = /^(?:sink|capsize|hundir|naufragar|zozobrar)$/
const tellsOfWreck = (view: SentenceView, { earlier }: Story): boolean =>
  [view, ...earlier.slice(-2).map((told) => told.view)].some(({ verbs }) =>
    verbs.some(({ verb }) => sinks.test(verb.lemma)),
  )

/** "200 people were rescued from roofs", "rescató a 70 vecinos": of a disaster, of a peril named or by those who rescue. */
export const isRescued = (view: SentenceView, phrase: Phrase, meaning: Meaning, story: Story): boolean =>
  meaning.source === 'verb' &&
  saves.test(meaning.verb?.lemma ?? '') &&
  isSomebody(phrase, view) &&
  !areDead(view, phrase, meaning) &&
  !holds(view, captors) &&
  !isFromCaptors(view) &&
  !tellsOfPrison(view) &&
  !toldOfHostages(story) &&
  (tellsOfDisaster(view, story) ||
    tellsOfWreck(view, story) ||
    isInPeril(view) ||
    isByRescuers(view, meaning))
