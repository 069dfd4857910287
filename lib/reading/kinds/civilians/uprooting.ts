import type { Unit } from '@/lib/model/unit'
import { civilians, households } from '@/lib/reading/lexicon/nouns/civilians'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isDone, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { countedPhrases } from '../counting/phrase-kind'

/** "causó el desplazamiento de 300 familias", "la violencia provocó el desplazamiento forzado de 40 personas": told by the noun. */

const uprooting = /^(?:desplazamientos?|displacement|uprooting)$/
const words = signOfWords('desplazamiento desplazamientos displacement uprooting')
const adjectives = /^(?:forzad[oa]s?|forzos[oa]|masiv[oa]s?|intern[oa]s?|obligad[oa])$/

/** It came about; what is feared or prevented did not. */
const brings =
  /^(?:causar|provocar|generar|ocasionar|producir|originar|motivar|registrar|reportar|documentar|confirmar|denunciar|dejar|suponer|forzar|cause|force|trigger|prompt|lead|record|report|document|confirm)$/
const affects = /^(?:afectar|affect)$/

const isTold = (verb: VerbGroup): boolean => isDone(verb) && verb.form !== 'infinitive'

/** Where the noun stands of which the phrase is: "el desplazamiento forzado de". */
function nounBefore(view: SentenceView, { noun }: Phrase): number | null {
  let at = noun.first - 1
  if (!/^(?:de|of)$/.test(wordAt(view, at))) return null
  at--
  while (adjectives.test(wordAt(view, at))) at--
  return uprooting.test(wordAt(view, at)) ? at : null
}

/** "el desplazamiento de 400 vecinos a la capital para la fiesta": they travelled. */
const isJourney = (view: SentenceView, at: number, { noun }: Phrase): boolean =>
  wordAt(view, at + 1) === 'de' &&
  view.lexed.tokens
    .slice(noun.last + 1, noun.last + 1 + purposeWithin)
    .some(({ norm }) => /^(?:para|festiv[oa]s?|vacacion(?:es)?|vacacional|feriado|turis\w+)$/.test(norm))
const purposeWithin = 8 // tokens behind those who go

/** "tras el desplazamiento de", "causó el desplazamiento de". */
function cameAbout(view: SentenceView, at: number, phrase: Phrase): boolean {
  if (isJourney(view, at, phrase)) return false
  const lead = [wordAt(view, at - 1), wordAt(view, at - 2), wordAt(view, at - 3)]
  if (lead.some((word) => /^(?:tras|after|following)$/.test(word))) return true
  const verb = view.verbs.findLast((one) => one.verb.last < at)?.verb
  return verb !== undefined && brings.test(verb.lemma) && isTold(verb) && at - verb.last <= 4
}

/** "El desplazamiento afectó a 51.000 personas". */
const isAffected = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb, role, via }) => {
    if (role !== 'theme' || via !== 'main' || !affects.test(verb.lemma) || !isTold(verb)) return false
    const what = subjectOf(view, verb)
    return what !== null && uprooting.test(what.head)
  })

const isUprooted =
  (families: boolean) =>
  (view: SentenceView, phrase: Phrase): boolean => {
    if (!holds(view, words)) return false
    const { noun } = phrase
    if (households.has(noun.head) !== families || !(families || civilians.has(noun.head))) return false
    const at = nounBefore(view, phrase)
    return at === null ? isAffected(view, phrase) : cameAbout(view, at, phrase)
  }

const found = (unit: Unit, families: boolean) =>
  countedPhrases('other_count', unit, 0.8, isUprooted(families))
const finders = [found('people displaced', false), found('families displaced', true)]

export const uprooted = (view: SentenceView) => finders.flatMap((find) => find(view))
