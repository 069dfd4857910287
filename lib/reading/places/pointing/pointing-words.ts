import { onceAWord } from '@/lib/text/once-a-word'
import type { NounPhrase, Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** What the rules for words that point back at a place ask of a noun. */

const premises = new Set(['complex', 'compound', 'complejo', 'premises', 'instalaciones'])
export const isPrison = ({ classes, head }: NounPhrase) => classes.includes('prison') || premises.has(head)
export const cityWords = /^(?:city|town|port|village|ciudad|puerto|urbe|localidad|pueblo|poblado|canton)$/
export const normsOf = (view: SentenceView, { first, last }: Range): string[] =>
  view.lexed.tokens.slice(first, last + 1).map(({ norm }) => norm)

export const points = ({ determiner }: NounPhrase) =>
  determiner === 'definite' || determiner === 'demonstrative'

/** "every prison", "en cada centro penitenciario", "todas las cárceles": none of them alone. */
export const isEachPrison = (view: SentenceView, noun: NounPhrase): boolean =>
  isPrison(noun) &&
  !noun.place &&
  [wordAt(view, noun.first), wordAt(view, noun.first - 1)].some((word) =>
    (noun.plural ? /^(?:all|tod[oa]s)$/ : /^(?:every|each|cada)$/).test(word),
  )

/** Several prisons, or the prison system: no single one. */
export const isManyPrisons = (noun: NounPhrase): boolean =>
  !noun.place && ((noun.classes.includes('prison') && noun.plural) || noun.classes.includes('system'))

const urban =
  /^(?:upc|barrio|barrios|calle|calles|locales?|comercios?|tiendas?|hotel|hoteles|parque|plaza|gasolinera|comisaria|mercado|avenida|zona)$/

/** "una explosión en la UPC del centro", "las calles del centro": the centre of the town. */
export const isTownCentre = (view: SentenceView, { head, first, last }: NounPhrase): boolean =>
  head === 'centro' &&
  first === last &&
  /^(?:de|del)$/.test(wordAt(view, first - 1)) &&
  urban.test(wordAt(view, first - 2))

export const sameWord = /^(?:same|mism[oa])$/
export const building = /^(?:building|edificio|predio|inmueble)$/
export const walls = /^(?:walls|muros)$/
export const anyPlace = /^(?:lugar|sitio|place|site|spot|scene)$/
export const sameSite =
  /^(?:mine|market|hospital|street|school|bar|house|neighbou?rhood|district|sector|area|mina|mercado|calle|escuela|casa|barrio|zona|distrito)$/
export const outskirts = /^(?:perimetro|exteriores|accesos|inmediaciones|perimeter|surroundings)$/
export const inner = /^(?:interior|adentro|walls|muros|ella|it)$/
/** "the yards of X", "los pabellones de X". */
export const partsOfPrison = /^(?:yards?|wings?|cellblocks?|patios?|pabellon(?:es)?)$/
export const cities = /^(?:city|port|metropolis|ciudad|urbe|puerto)$/

const isPointingHead = onceAWord(
  (head) =>
    premises.has(head) ||
    [/^capital$/, cityWords, cities, building, walls, inner, anyPlace, sameSite, outskirts].some((words) =>
      words.test(head),
    ),
)

/** No rule reads such a noun but the one of places that come first or second. */
export const pointsNowhere = ({ head, classes, determiner }: NounPhrase): boolean =>
  !(head === '' ? determiner === 'definite' : isPointingHead(head)) &&
  !classes.includes('prison') &&
  !classes.includes('area')
