import type { NounClass } from './noun-classes'

/** Words, and how words begin, by which somebody stands by what is told or does not. */

/** To stand by what is told. */
export const vouches =
  /^(?:confirm|verif|corrobor|comprob|comprueb|contrast|cotej|aval|respald|ratific|refrend|suscrib|sustent|firm(?:a|an|o|e|en|aron)$|certif|acredit|endors|authenticat|autentific|substantiat|vouch|(?:bear|bore|borne) out$)/
/** The same, of an account alone: people are backed and supported too. */
export const backs =
  /^(?:acknowledg|admit|recogni[sz]|reconoc|manej|back(?:s|ed|ing)?$|support|prove|check(?:ed)?$|comment$|comentar$)/
/** To say that it is not so. */
export const rejects =
  /^(?:den(?:y|ies|ied|ying)$|disput(?:e[sd]?|ing)$|contest|refut|disown|disavow|rebut|contradict|discount|neg(?:o|ar|aba|aban|aron|ado|ada|ando)$|nieg|desm(?:int|ient)|desautori|desestim|rebat|impugn)/
/** The same, of an account alone: a massacre is rejected too. */
export const turnsDown = /^(?:reject|dismiss|rechaz|descart)/

/** What stands before such a verb where somebody does not. */
export const not =
  /^(?:no|not|never|nobody|none|neither|nadie|ningun[ao]?|nunca|tampoco|yet|refused?|refuses|declined?|declines|declino|declinaron|evito|evitaron|rehuso|rehusaron|unable|cannot|sin)$/

/** What befalls people. */
export const deeds: ReadonlySet<NounClass> = new Set<NounClass>([
  'dead',
  'death',
  'hurt',
  'escape',
  'seizure',
  'violence',
  'toll',
])
