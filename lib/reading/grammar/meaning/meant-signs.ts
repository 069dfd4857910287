import { keepByPhrase, keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { addNames, noSigns } from '@/lib/reading/grammar/told-signs'
import { addSigns, hasSign, type Sign, type Signs } from '@/lib/text/signs'
import { meaningsOf } from './meanings'

/** Of which of the sets of `told-signs` the sentence tells by what its phrases mean. */

const signsMeant = keepByPhrase((view, phrase: Phrase): Signs => {
  const signs = noSigns()
  for (const { classes, senses } of meaningsOf(view, phrase)) {
    addNames(signs, classes)
    addNames(signs, senses)
  }
  return signs
})

const signsMeantOfAny = keepBySentence((view: SentenceView): Signs => {
  const signs = noSigns()
  for (const phrase of view.phrases) addSigns(signs, signsMeant(view, phrase))
  return signs
})

/** Do the meanings of any phrase of the sentence tell any of it? A kind that none of them tells of need not look at the phrases. */
export const means = (view: SentenceView, sign: Sign): boolean => hasSign(signsMeantOfAny(view), sign)

/** Do those of the phrase? */
export const isMeantOf = (view: SentenceView, phrase: Phrase, sign: Sign): boolean =>
  hasSign(signsMeant(view, phrase), sign)
