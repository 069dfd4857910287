import { isOutright } from '@/lib/reading/grammar/links/link'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isSought } from '../../grammar/assertion'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { tells, verbSign } from '../../grammar/told-signs'
import { countedPhrases } from '../counting/phrase-kind'
import { isA } from './caught-again'

/** Inmates who gave up, by a verb or by the noun that tells it. */

const surrenders = /^(?:surrender|rendir|deponer)$/
const surrendering = verbSign((lemma) => surrenders.test(lemma))
const surrenderNouns = signOfWords('surrender rendicion')

/** "se rindieron", not "rindieron homenaje", "rindió examen". */
const isGivingUp = (view: SentenceView, { lemma, first, form }: VerbGroup): boolean =>
  surrenders.test(lemma) && (lemma !== 'rendir' || form !== 'finite' || wordAt(view, first - 1) === 'se')

/** "550 prisoners have surrendered", "550 militants and inmates surrendered", "la rendición de 550 presos". */
function gaveUp(view: SentenceView, phrase: Phrase): boolean {
  const { links, governor, index } = phrase
  const [joint, others] = view.chunks.slice(index + 1, index + 3)
  const joined = joint?.kind === 'conjunction' && isNoun(others) && others.classes.includes('inmate')
  if (!(isA(phrase, 'inmate') || (joined && !phrase.bare))) return false
  if (links.some((link) => isOutright(link) && isGivingUp(view, link.verb))) return true
  const deed = view.phrases.find((other) => other.index === governor?.noun)
  return (
    deed !== undefined &&
    surrenderNouns.words.has(deed.noun.head) &&
    /^(?:of|de)$/.test(governor?.preposition ?? '') &&
    // "a deal provides for the surrender".
    deed.governor?.preposition !== 'for' &&
    !isSought(view, deed.noun.first) &&
    !deed.links.some(({ verb }) => verb.negated || verb.conditional || verb.future)
  )
}

const count = countedPhrases('other_count', 'inmates who surrendered', 1, gaveUp)

export const surrendered = (view: SentenceView): Candidate[] =>
  tells(view, surrendering) || holds(view, surrenderNouns) ? count(view) : []
