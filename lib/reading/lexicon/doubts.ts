import { either } from '@/lib/text/either'
import { signLike } from '@/lib/text/word-signs'
import { hearsayWords } from './alternatives'

/** How a sentence says of what was told before it that nobody could verify it, or that it is false. */

/** A word that each of the patterns needs. */
export const doubting = signLike(
  /^(?:un)?(?:verif|confirm|corrobor|substantiat|authenticat|check|comprob|contrast|proven)/,
  /^(?:false|fake|untrue|baseless|unfounded|fabricat|lies?$|true$|propaganda|credible|fals[oa]|infundad|mentira|bulo)/,
  /^(?:proof|evidence|pruebas?|evidencias?|dismissed|rejected|denied|disputed|refuted)$/,
)

const account = either(
  '(?:claim|statement|report|account|figure|number|toll|assertion|allegation)s?|information',
  '(?:afirmacion|version|declaracion)(?:es)?|(?:cifra|dato|denuncia|balance)s?|informacion',
)
const which = either(
  "(?:\\S+ )?\\S+ (?:'s|'|’)",
  'the|that|this|its|their|his|her',
  'la|el|es[ae]|est[ae]|dich[ao]|su',
)
const named = `${which} ${account}`
const one = either(named, 'it|this|that|eso|esto')
const several = `${either(
  'these|those|both|the two|its|their|the',
  'las|los|es[ao]s|est[ao]s|sus|ambas|ambos',
)} ${either(
  '(?:claim|statement|report|account|figure|number|assertion|allegation|cifra|dato|denuncia)s',
  '(?:afirmacion|version|declaracion)es',
)}`
const none = either(
  `(?:none|neither)(?: of ${either('the', 'these', 'those', 'its', 'their', 'his', 'her')})?(?: \\S+)? ${account}`,
  `ningun[oa](?: de ${either('las', 'los', 'es[ao]s', 'est[ao]s', 'sus', 'ambas', 'ambos')})? ${account}`,
  'none of (?:this|that)|neither',
)

/** "a video of it", "the source of the claim": something else could not be verified. */
const apart = '(?<! (?:of|about|behind|in|from|for|de|sobre|para|en))'

const checked = either(
  'verified|confirmed|corroborated|substantiated|authenticated|checked',
  '(?:verific|confirm|corrobor|comprob|contrast)(?:ad[oa]s?|arse)',
)
const check = either(
  'verify|confirm|corroborate|substantiate|authenticate|check|vouch for',
  'verified|confirmed|corroborated|substantiated|authenticated|checked',
)
const by = '(?: (?:be|been|yet|immediately|independently|also|ser|sido|podido))*'
const may = either('could|can|has|have|had|was|were|is|are', '(?:se )?(?:pudo|pudieron|ha|han)|fue|fueron')
const not = `(?:cannot|${may} (?:not|n't|yet to))`
const end = '(?= (?:[.,;:)]|and|but|as|because|from|with|by|on|independently|y|pero|de|por) ?|$)'
const falsely = either(
  'false|fake|fake news|untrue|baseless|unfounded|fabricated|propaganda|not true|not credible',
  'an? (?:\\S+ )?(?:lie|fabrication|hoax)|unverified|unconfirmed|unproven|unsubstantiated',
  'fals[oa]s?|infundad[oa]s?|mentira|un bulo',
)
const be = either('is|are|was|were|remains?|remained', 'es|son|era|eran|fue|fueron')
const said = either('^', ' (?:says?|said|insists?|insisted)(?: that)?', ' (?:dice|dijo|aseguro|asegura) que')
const calls = 'called|calls|branded|labelled|described|dismissed|rejected|tacho|tacha|tildo|tilda|califico'
const gives = 'offer|give|provide|produce|present|show|supply'
const gave = 'offered|gave|provided|produced|presented|showed|supplied'
const ofIt = '(?! (?:that|of|de|against|linking|to)) '

/** `of`: the count told last, or all that were told together; `byOthers`: its own teller does not do that. */
type DoubtPattern = { pattern: RegExp; of: 'one' | 'several'; byOthers?: true }

/** On folded words. The first that fits tells. */
export const doubts: readonly DoubtPattern[] = [
  { of: 'several', pattern: new RegExp(` ${none} ${may}${by} ${checked}${end}`) },
  { of: 'several', pattern: new RegExp(` ${several} (?:${not}|no ${may})${by} ${checked}${end}`) },
  {
    of: 'several',
    byOthers: true,
    pattern: new RegExp(
      ` (?:cannot|not|n't|unable to)(?: (?:\\S+ly|yet|able to))* ${check} (?:${several}|either)${end}`,
    ),
  },
  { of: 'one', pattern: new RegExp(`${apart} ${one} (?:${not}|no ${may})${by} ${checked}${end}`) },
  { of: 'one', pattern: new RegExp(` ${named} ${be} (?:all |still |simply |clearly )?${falsely}${end}`) },
  {
    of: 'one',
    pattern: new RegExp(`${said} (?:it|this|that|eso|esto) ${be} (?:simply |clearly )?${falsely}${end}`),
  },
  {
    of: 'one',
    byOthers: true,
    pattern: new RegExp(
      ` (?:cannot|not|n't|unable to|declined to|refused to)(?: (?:\\S+ly|yet|been able to|able to))* ${check} ${one}${end}`,
    ),
  },
  { of: 'one', byOthers: true, pattern: new RegExp(` (?:${calls}) ${one} (?:as |de )?${falsely}${end}`) },
  {
    of: 'one',
    byOthers: true,
    pattern: new RegExp(
      ` (?:dismissed|rejected|denied|disputed|refuted) ${which} (?:claim|report|statement)s?${end}`,
    ),
  },
  { of: 'one', pattern: new RegExp(` (?:${gave}) no (?:\\S+ )?(?:proof|evidence)${ofIt}`) },
  { of: 'one', pattern: new RegExp(` not (?:immediately )?(?:${gives}) (?:any )?(?:proof|evidence)${ofIt}`) },
  {
    of: 'one',
    pattern: new RegExp(` no (?:ofreci|aport|present|mostr)(?:o|eron|aron) (?:pruebas?|evidencias?)${ofIt}`),
  },
]

/** "reports on foreign channels that": what follows is nobody's word. */
export const ofHearsay = new RegExp(` (?:${hearsayWords}) (?:\\S+ ){0,5}?(?:that|que) `)
