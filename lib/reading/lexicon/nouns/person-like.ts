import type { Language } from '@/lib/model/article'
import { wordLike } from '@/lib/text/word-set'

/** Endings of words for people that no lexicon lists: who trades, who believes, where they come from. */
const endings: Record<Language, RegExp> = {
  en: /(?:[^w]ers?|ors?|ists?|ians?|[^e]ans?|ese|men|women|folk|girls?|boys?)$/,
  es: /(?:er[oa]s?|or(?:es|as?)?|istas?|ian[oa]s?|en[oa]s?|ens(?:e|es)|antes?|entes?|nin[oa]s?)$/,
}
const things = wordLike(
  'papers? computers? flowers? towers? numbers? orders? letters? offers? powers? matters? layers?',
  'meters? litres? liters? corners? centers? chapters? borders? covers? doors? floors? motors? plans?',
  'bans? cans? loans? means? oceans? promes.*',
  'vans? cad?enas escenas centenas puertas? fuentes? puentes? frentes? corrientes? accidentes?',
  'incidentes? expedientes? patentes? antes terneros? corderos? dineros? numeros? primeros? enteros?',
  'cerdos?',
)

/** May this unknown, folded noun stand for people? */
export const isPersonLike = (norm: string, language: Language): boolean =>
  norm.length > 4 && endings[language].test(norm) && !things.test(norm)
