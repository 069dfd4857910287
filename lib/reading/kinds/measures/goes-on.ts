import type { Story } from '../../candidate'
import { isDone, isNoun, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { emergencyMentions } from './emergency'
import { holdingDays, holdsOn } from './holding-days'
import { renews } from './told-over'

/** A measure that the sentence before told of, and that holds on: what says so here names it no more. */

const measure = /^(?:measures?|decrees?|order|it|medida|decreto|disposicion|vigencia)$/
const isMeasure = (view: SentenceView, noun: NounPhrase): boolean =>
  measure.test(noun.head || wordAt(view, noun.last))

/** Was a measure told, or at least named, just before? */
export const toldJustBefore = ({ earlier }: Story): boolean =>
  earlier
    .slice(-2)
    .some(
      ({ view, candidates }) =>
        emergencyMentions(view).length > 0 || candidates.some(({ kind }) => kind === 'state_of_emergency'),
    )

/** "La medida rige a partir del 20 de noviembre", "It takes effect on Friday". */
function beginsThen(view: SentenceView): VerbGroup | null {
  const verb = view.verbs[0]?.verb
  if (!verb || verb.negated || verb.conditional || !holdsOn.test(verb.lemma)) return null
  const who = subjectOf(view, verb)
  const isIt = who ? isMeasure(view, who) : verb.first === 0
  return isIt && holdingDays(view, []) ? verb : null
}

/** What the verb is done to: "extended it", "it was extended", "lo prorrogó". */
function isDoneToMeasure(view: SentenceView, verb: VerbGroup, index: number): boolean {
  if (/^l[oa]$/.test(wordAt(view, verb.first - 1)) || /^l[oa]$/.test(wordAt(view, verb.first))) return true
  const what = verb.passive ? (subjectOf(view, verb) ?? undefined) : view.chunks[index + 1]
  return isNoun(what) && isMeasure(view, what)
}

/** "The president extended it on Monday", "El presidente lo prorrogó". */
const renewedThen = (view: SentenceView): VerbGroup | null =>
  view.verbs.find(
    ({ verb, index }) =>
      verb.form === 'finite' && isDone(verb) && renews.test(verb.lemma) && isDoneToMeasure(view, verb, index),
  )?.verb ?? null

/** The verb by which such a measure begins or is renewed; null where none says so. */
export const goesOn = (view: SentenceView, story: Story): VerbGroup | null =>
  toldJustBefore(story) ? (beginsThen(view) ?? renewedThen(view)) : null
