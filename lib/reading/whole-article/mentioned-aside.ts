import { foldName } from '@/lib/gazetteer/fold-name'
import type { Article } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import { seats, worldBodies } from '@/lib/reading/lexicon/alternatives'

/** Places that a text names of who speaks, sits or strikes somewhere: what it is about may lie elsewhere. */

const itsPeople =
  /^[^.;\n]{1,160}?\b(?:its (?:own )?(?:citizens|nationals)|(?:sus|de sus) (?:propi[oa]s )?(?:ciudadan[oa]s|nacionales|súbditos)|compatriotas)\b/u

/** "Romania confirmed the death of six of its citizens": it speaks of its people, wherever that befell them. */
const speaksOfItsPeople = ({ text }: Article, { place, end }: Toponym): boolean =>
  place?.kind === 'country' && itsPeople.test(text.slice(end, end + 200))

const speaksOut =
  /^(?:['’]s)?(?:,? (?!(?:and|but|who|that|which|where|y|e|pero|que|donde) )[\p{L}.'’-]+){0,5},? (?:condemn(?:s|ed)|deplor(?:es|ed)|mourn(?:s|ed)|regret(?:s|ted)|lament(?:s|ed|a|ó|an|aron)|blam(?:es|ed)|(?:sen(?:ds|t)|offer(?:s|ed)) (?:its |his |her )?condolences|conden(?:a|ó|an|aron)|repudi(?:a|ó|an|aron)|culp(?:a|ó|an|aron)|envi(?:a|ó|an|aron) (?:sus )?condolencias)(?![\p{L}])/u
const inIt = /(?:^|[^\p{L}])(?:in|at|en) (?:the |el |la |los |las )?$/iu

/** "Mexico's president condemned the deaths", "Estados Unidos lamentó las muertes": who speaks out on what happened, often elsewhere. */
const isOfSpeaker = ({ text }: Article, { start, end }: Toponym): boolean =>
  speaksOut.test(text.slice(end, end + 120)) && !inIt.test(text.slice(Math.max(0, start - 12), start))

const seat = new RegExp(`^(?:${seats})$`)
const bodySays = new RegExp(
  `^, (?:(?:the|la|el|una?) )?(?:[\\p{L}'’-]+ ){0,4}?(?:${worldBodies})(?![\\p{L}])`,
  'iu',
)

/** "In Geneva, the UN said": where a body sits that speaks of the whole world. */
const isSeat = ({ text }: Article, { start, end }: Toponym): boolean =>
  seat.test(foldName(text.slice(start, end))) &&
  /(?:^|[.\n] ?)(?:In|En) $/u.test(text.slice(Math.max(0, start - 5), start)) &&
  bodySays.test(
    text
      .slice(end, end + 90)
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  )

const toldThere =
  /(?<![\p{L}])(?:said|says|told|announced|reported|warned|dijo|informó|declaró|señaló|aseguró|indicó|afirmó|anunció|denunció|advirtió|explicó|precisó)(?: (?!(?:that|que)(?![\p{L}]))[\p{L}'’.-]+){0,7} (?:in|from|en|desde) $/u

/** "the UN said in Geneva", "dijo la OMS en Ginebra": where such a body told of it. */
const isToldThere = ({ text }: Article, { start, end }: Toponym): boolean =>
  seat.test(foldName(text.slice(start, end))) && toldThere.test(text.slice(Math.max(0, start - 120), start))

const strikes =
  /^(?:['’]s (?:army|military|forces|air force|navy))? (?:has |had |ha |había )?(?:str(?:uck|ikes)|attack(?:s|ed)|bomb(?:s|ed)|shell(?:s|ed)|hits?|pound(?:s|ed)|raid(?:s|ed)|invade[sd]|kill(?:s|ed)|launch(?:es|ed)|fire[sd]|atac(?:a|ó|ado)|bombarde(?:a|ó|ado)|golpe(?:a|ó|ado)|invad(?:e|ió|ido)|mat(?:a|ó|ado)|lanz(?:a|ó|ado)|dispar(?:a|ó|ado)|abat(?:e|ió|ido))(?![\p{L}]| by )/u

/** "Israel struck a depot in X", "Rusia bombardeó X": who strikes, and seldom at home. */
const isOfStriker = ({ text }: Article, { place, start, end }: Toponym): boolean =>
  place?.kind === 'country' &&
  strikes.test(text.slice(end, end + 60)) &&
  !inIt.test(text.slice(Math.max(0, start - 12), start))

const lends =
  '(?:has |had |ha |había )?(?:sen(?:t|ds)|lent|flew in|offer(?:s|ed)|env(?:ió|ía|iado)|mand(?:ó|a|ado)|prest(?:ó|a|ado)|aport(?:ó|a|ado)|ofrec(?:e|ió))'
const helpers =
  '(?:expert|perit|forens|rescue|rescat|doctor|médic|medic|plane|avion|socorrist|bomber|firefight|investigat|investigador|antropólog|anthropolog|specialist|especialist|(?<!(?:to|para) )(?:aid|help|relief|ayuda|auxilio)(?!\\p{L}))'
const lendsHelp = new RegExp(
  `^ ${lends} (?:[\\p{L}\\d.,-]+ ){0,4}?(?:${helpers}|teams?(?!\\p{L})|equipos?(?!\\p{L}))`,
  'u',
)
const fromThere = new RegExp(
  `^(?:The |El |La )?\\p{Lu}[\\p{L} ]{1,30} ${lends} (?:[\\p{L}\\d.,-]+ ){0,4}?${helpers}[^.;\\n]{0,40} (?:from|de|desde) $`,
  'u',
)

/** "Chile envió 14 peritos", "France sent planes from Nice": who helps those of another country, and whence. */
function isOfHelper({ text }: Article, { place, start, end }: Toponym): boolean {
  if (place?.kind !== 'country') {
    const before = text.slice(Math.max(0, start - 140), start)
    return fromThere.test(
      before.slice(Math.max(before.lastIndexOf('. ') + 2, before.lastIndexOf('\n') + 1, 0)),
    )
  }
  return lendsHelp.test(text.slice(end, end + 100)) && !inIt.test(text.slice(Math.max(0, start - 12), start))
}

const boundFor =
  /(?:^|[^\p{L}])(?:(?:bound|heading|headed|sailing|making) (?:for|to|towards)|on (?:its|their) way to|en route to|(?:boat|ship|vessel|plane|flight|bus|ferry|dinghy)[^.;\n]{0,60}? from \p{Lu}[\p{L}'’ -]{1,30} to|rumbo a|con destino a|(?:barco|lancha|embarcación|patera|cayuco|avión|vuelo|autobús|bus|ferri)[^.;\n]{0,60}? (?:de|desde) \p{Lu}[\p{L}'’ -]{1,30} (?:a|hacia)) (?:the |la |las |los |el )?$/u

const fledTo =
  /(?:^|[^\p{L}])(?:(?:fled|fleeing|escaped|escaping|cross(?:ed|ing)) (?:on foot )?(?:in|on|over )?to|reach(?:ed|ing)|(?:sought|seeking|taken|found) (?:refuge|shelter|asylum) in|hu(?:yó|yeron|yen|ir|ido|yendo) (?:a|hacia)|cruz(?:ó|aron|an|ar|ado) (?:la frontera )?(?:a|hacia)|lleg(?:ó|aron|an|ado) (?:\p{L}+ )?a pie a|refugi(?:ó|aron|an|arse|ado) en) (?:the |la |las |los |el )?$/u

const boatFrom =
  /(?:^|[^\p{L}])(?:boat|ship|vessel|dinghy|barco|lancha|embarcación|patera|cayuco|bote)[^.;\n]{0,60}? (?:from|that (?:had )?(?:left|departed)|salid[oa] de|que (?:salió|zarpó|partió|había (?:salido|zarpado|partido)) (?:de|desde)|procedente de) (?:the |la |las |los |el )?$/u

/** "a boat bound for Italy", "fled to Ghana": where those on the way never came, or came after it befell them. */
const isBoundFor = ({ text }: Article, { place, start }: Toponym): boolean =>
  place?.kind === 'country' &&
  [boundFor, boatFrom, fledTo].some((words) => words.test(text.slice(Math.max(0, start - 140), start)))

const nearBorder =
  /(?:\d (?:km|kilomet(?:re|er)s?|miles?|kilómetros|millas) (?:from|de)|(?:border|frontier) (?:with|from)|frontera (?:con|de)) (?:the |la |las |los |el )?$/iu

/** "17 km from Niger", "la frontera con Colombia": the neighbour, from which something lies so far off. */
const isAcrossBorder = ({ text }: Article, { place, start }: Toponym): boolean =>
  place?.kind === 'country' && nearBorder.test(text.slice(Math.max(0, start - 30), start))

const tradedWith =
  /(?:^|[^\p{L}])(?:(?:im|ex)ports?|(?:im|ex)ported|brought in|shipped|(?:im|ex)portaci(?:ón|ones)|(?:im|ex)portad[oa]s?|traíd[oa]s?)(?: (?!in |en )[\p{L}'’-]+){0,3}? (?:from|to|de|desde|a) (?:either )?(?:(?:the |los )?\p{Lu}[\p{L} ]{1,30} (?:or|and|o|y) )?(?:the |la |las |los |el )?$/u

/** "beef imports from the United States", "imported from either X or Y": where goods come from, or go. */
const isOfTrade = ({ text }: Article, { place, start }: Toponym): boolean =>
  place?.kind === 'country' && tradedWith.test(text.slice(Math.max(0, start - 100), start))

export const isMentionedAside = (article: Article, toponym: Toponym): boolean =>
  speaksOfItsPeople(article, toponym) ||
  isOfSpeaker(article, toponym) ||
  isSeat(article, toponym) ||
  isToldThere(article, toponym) ||
  isOfStriker(article, toponym) ||
  isOfHelper(article, toponym) ||
  isBoundFor(article, toponym) ||
  isAcrossBorder(article, toponym) ||
  isOfTrade(article, toponym)
