import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { farVerb } from '@/lib/reading/grammar/links/far-object'
import type { Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { areBackAgain } from '@/lib/reading/kinds/escapes/back-inside'
import { isBodyOf } from './body-of'

/** People called captives, of whom the clause's own verb tells that they are out: "salieron con vida dos mujeres secuestradas". */

const isSeized = ({ verb, via, role }: Link): boolean =>
  via === 'reduced' && role === 'theme' && !verb.negated && verb.senses.includes('seize')

export const isCalledTaken = ({ noun, links, classes }: Phrase): boolean =>
  !classes.includes('inmate') &&
  (noun.classes.includes('hostage') || noun.states.includes('seize') || links.some(isSeized))

const hasHappened = ({ negated, conditional, future, form }: VerbGroup): boolean =>
  !negated && !conditional && !future && form === 'finite'

/** "salieron con vida dos", "were back in their village", "flew home", not "back in the news", "salieron del campamento". */
const isOutBy =
  (view: SentenceView) =>
  ({ verb, via }: Link): boolean => {
    if (via !== 'main' || !hasHappened(verb)) return false
    if (/^back in$/.test(`${wordAt(view, verb.last - 1)} ${wordAt(view, verb.last)}`))
      return isAtHome(view, verb.last)
    if (areBackAgain(view, verb)) return wordAt(view, verb.last + 2) !== 'in' || isAtHome(view, verb.last + 2)
    if (/^(?:fly|come|go|return)$/.test(verb.lemma) && wordAt(view, verb.last + 1) === 'home')
      // Not "go home every week".
      return verb.perfect || /^(?:flew|came|went|returned)$/.test(wordAt(view, verb.last))
    return verb.lemma === 'salir' && unhurt.test(wordsBehind(view, verb.last))
  }
const isAtHome = ({ chunks, chunkOf }: SentenceView, at: number): boolean => {
  const where = chunks[(chunkOf[at] ?? 0) + 1]
  return isNoun(where) && (where.place !== null || /^(?:homes?|houses?|villages?|towns?)$/.test(where.head))
}
const unhurt = /^(?:, )?(?:con vida|vivos|vivas|libres|(?:sanos|sanas) y salv[oa]s|iles[oa]s)\b/
const wordsBehind = (view: SentenceView, last: number): string =>
  [1, 2, 3].map((step) => wordAt(view, last + step)).join(' ')

/** "Se ha rescatado, además, a 119 personas retenidas". */
const isRescuedFarOff = (view: SentenceView, phrase: Phrase): boolean => {
  const verb = farVerb(view, phrase)
  return verb !== null && hasHappened(verb) && (verb.senses.includes('free') || verb.lemma === 'devolver')
}

/** "rescató los cuerpos", "salieron muertas". */
const dead = /^(?:dead|cuerpos?|cadaver(?:es)?|restos|bodies|remains|muert[oa]s?)$/

export const takenAndBack = (view: SentenceView): Candidate[] =>
  view.counted
    .filter(
      (phrase) =>
        !phrase.noun.count?.share &&
        isCalledTaken(phrase) &&
        !isBodyOf(view, phrase.index) &&
        !view.lexed.tokens.some(({ norm }) => dead.test(norm)) &&
        (phrase.links.some(isOutBy(view)) || isRescuedFarOff(view, phrase)),
    )
    .map((phrase) => ({
      ...candidateFor('hostages_freed', 'people', phrase, 0.5),
      undoubted: true as const,
    }))
