import type { Language } from '@/lib/model/article'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { VerbForm } from './verb-form'

/** Verbs that no list holds, told by their ending. */

const enPast = /^[a-z]{3,}ed$/
const enGerund = /^[a-z]{3,}ing$/
const notGerund = new Set(
  'during nothing something anything everything morning evening according including following regarding spring string ongoing upcoming ceiling being wing king thing sibling clothing'.split(
    ' ',
  ),
)
const notPast = new Set(
  'hundred indeed need speed weed seed naked sacred red feed freed breed exceed proceed succeed armed unarmed hooded masked unharmed uninjured unscathed alleged so-called united crowded overcrowded'.split(
    ' ',
  ),
)
const esFinite = /(?:aron|[ijy]eron|aban|[^l]aba|arian|erian|irian)$/
/** "corresponden", "controlen", "pedían", "lograrán": many who do, in a verb that no list holds. */
const esMany = /^[a-zñü]{2,}(?:[^gmi](?:an|en)|ían|[aei]rán)$/
const esNouns = new Set(
  'cartel varon esteban orden desorden almacen sarten huracan musulman tehran catalan aleman capitan guardian refran virgen joven'.split(
    ' ',
  ),
)

/** "arrived", "forced", "damaged": the verb ends in "e". */
const silentE = /(?:[cvzu]|[^gn]g|[aeiou]s|[^aeiou][aiu]r)ed$/

type Guess = Omit<VerbForm, 'form'>
function guessEn(norm: string, draft: Guess): VerbForm | undefined {
  if (enPast.test(norm) && !notPast.has(norm))
    return { ...draft, lemma: norm.slice(0, silentE.test(norm) ? -1 : -2), form: 'past' }
  return enGerund.test(norm) && !notGerund.has(norm) ? { ...draft, form: 'gerund' } : undefined
}

/** What is known of a verb that no list holds, before its form is. */
export const unknownVerb = (norm: string) => ({
  lemma: norm,
  senses: ['other'] as Sense[],
  plural: null,
  conditional: false,
  accented: false,
})

/** The verb form that a word that no list holds seems to be. `lower` is the word with its accents. */
export function guessByEnding(norm: string, lower: string, language: Language): VerbForm | undefined {
  const draft = unknownVerb(norm)
  if (language === 'en') return guessEn(norm, draft)
  const finite =
    (esFinite.test(norm) && norm.length > 5) ||
    (lower.endsWith('ó') && lower.length > 3) ||
    (norm.length > 6 && esMany.test(lower)) ||
    /[aei]rá$/.test(lower)
  return finite && !esNouns.has(norm) ? { ...draft, form: 'finite', plural: !lower.endsWith('ó') } : undefined
}
