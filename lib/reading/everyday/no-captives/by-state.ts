import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { captors } from '@/lib/reading/lexicon/nouns/captors'

/** Fishermen whom a coast guard holds, men held by the police: in the hands of the law, and nobody's hostages. */

const holding = /^(?:hold|detain|capture|keep|retener|detener|capturar)$/
const state =
  /^(?:army|navy|police|military|authority|authorities|government|coastguards?|ejercito|armada|marina|policia|gendarmeria|autoridad|autoridades|gobierno|guardacostas)$/
const ofCoast = /^(?:coast|border|national|costeras?|costas|fronteriza|nacional|civil)$/
/** "the Arakan Army", "el Ejército de Liberación", "la policía comunitaria": forces of no state. */
const irregular =
  /^(?:liberation|resistance|arakan|kachin|karen|shan|wa|lord|republican|revolutionary|popular|people|rebels?|self|shadow|hamas|houthis?|taliban|islamic|liberacion|resistencia|revolucionari[oa]|rebeldes?|comunitari[oa]s?|comunal|autonom[oa]|indigena|islamic[oa]|hutis?|talibanes)$/
const parts = /^(?:stop|comma|verb|relative|subordinator|conjunction)$/
const ofWhom = 5 // words behind the head that may still say whose force it is

const isForceOfState = ({ lexed }: SentenceView, { first, last, head, classes }: NounPhrase): boolean => {
  const norms = lexed.tokens.slice(first, last + 1 + ofWhom).map(({ norm }) => norm)
  const own = norms.slice(0, last + 1 - first)
  if (captors.has(head) || classes.includes('gang') || norms.some((norm) => irregular.test(norm)))
    return false
  return (
    state.test(head || (own.at(-1) ?? '')) ||
    classes.includes('police') ||
    classes.includes('soldier') ||
    // "the coast guard"; prison guards hold nobody but inmates.
    (classes.includes('guard') && norms.slice(0, own.length + 1).some((norm) => ofCoast.test(norm)))
  )
}

/** "held off X by the navy", "los 27 retenidos por la guardia costera": who is named as the holder behind. */
function holderBehind({ chunks }: SentenceView, at: number): NounPhrase | null {
  for (let i = at + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || parts.test(chunk.kind)) return null
    const who = chunks[i + 1]
    if (/^(?:by|por)$/.test(prepositionOf(chunk)) && isNoun(who)) return who
  }
  return null
}

const asHostages = /^(?:hostages?|captives?|ransom|rehen(?:es)?|cautiv[oa]s?|rescate)$/
const otherwise = /^(?:back|up|off)$/
const isOtherwise = (view: SentenceView, { last }: VerbGroup): boolean =>
  otherwise.test(wordAt(view, last + 1))

type Held = Pick<Candidate, 'verb' | 'phrase'>

/** Forces of a state hold those counted, and nothing calls them hostages. */
export function isHeldByState(view: SentenceView, { verb, phrase }: Held): boolean {
  const told = view.phrases.find(({ index }) => index === phrase)
  if (view.lexed.tokens.some(({ norm }) => asHostages.test(norm))) return false
  const verbs = [verb, ...(told?.links ?? []).filter(({ role }) => role === 'theme').map((link) => link.verb)]
  return verbs.some((how) => {
    if (!how || !holding.test(how.lemma) || isOtherwise(view, how)) return false
    const isActive = !how.passive && how.form !== 'reduced'
    const who = isActive ? subjectOf(view, how) : holderBehind(view, view.chunks.indexOf(how))
    return who !== null && isForceOfState(view, who)
  })
}

/** "Police held back 300 demonstrators": nobody is in custody. */
export const isHeldBack = (view: SentenceView, { verb }: Candidate): boolean =>
  verb !== null && verb.lemma === 'hold' && isOtherwise(view, verb)
