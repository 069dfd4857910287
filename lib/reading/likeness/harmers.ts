import { isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { assailants } from '@/lib/reading/lexicon/alternatives'

/** Those who do harm, called by what they do. */

const harmers = new RegExp(
  `^(?:${assailants}|agresor|suspects?|robbers?|sospechosos?|sicarios?|ladron(?:es)?|captor(?:es|s)?|secuestrador(?:es)?|kidnappers?|abductors?)$`,
)

const isHarmer = ({ head }: NounPhrase): boolean => harmers.test(head)

/** "cinco secuestradores", "seis de los secuestradores". */
export const areHarmers = ({ chunks }: SentenceView, { noun, index }: Phrase): boolean =>
  isHarmer(noun) || isHarmer(complementOf(chunks, index) ?? noun)

/** "en el ataque de 12 sicarios", "a raid of 12 gunmen": who attacked was not harmed in it. */
export const didHarm = ({ chunks }: SentenceView, { noun, governor }: Phrase): boolean => {
  const deed = governor?.noun == null ? undefined : chunks[governor.noun]
  return isHarmer(noun) && isNoun(deed) && deed.classes.includes('violence')
}

const guarding =
  /^(?:custodia|vigilancia|escolta|proteccion|presencia|custody|guard|escort|protection|presence|watch)$/

/** "Bajo la custodia de 12 soldados murieron tres presos": who stood by. */
export const isStandingBy = ({ chunks }: SentenceView, { index }: Phrase): boolean => {
  const what = chunks[index - 2]
  return /^(?:of|de)$/.test(prepositionOf(chunks[index - 1])) && isNoun(what) && guarding.test(what.head)
}
