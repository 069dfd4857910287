import { isNoun, type NounPhrase, type Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isLocal } from '../domains'
import type { Located, Site } from '../ground'
import { isPast } from '../spots/distance'

/** "in another province", "18 more were shot in another prison", "en otros puntos": somewhere else, which the text does not name. */

const areaWords =
  /^(?:province|city|town|state|country|region|village|provincia|ciudad|estado|pais|region|localidad|canton)$/

/** "a state of emergency", "un estado de excepción". */
const isCondition = (view: SentenceView, { head, last }: NounPhrase): boolean =>
  /^(?:state|estado)$/.test(head) &&
  /^(?:emergency|siege|emergencia|excepcion|sitio)$/.test(wordAt(view, last + 2))

/** "beyond Tarsis", "más allá de Tarsis". */
const isBeyond = (view: SentenceView): boolean =>
  [...view.lexed.places.keys()].some((first) => isPast(view, first))

/** "in another province", "en una ciudad". */
export const isElsewhere = (view: SentenceView): boolean =>
  isBeyond(view) ||
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      areaWords.test(chunk.head) &&
      !chunk.place &&
      !isCondition(view, chunk) &&
      (chunk.determiner === 'indefinite' || chunk.count?.value === 1 || chunk.another),
  )

const inWords = /^(?:in|at|en)$/
const others = /^(?:other|otr[oa]s)$/
const spots =
  /^(?:lugares|sitios|puntos|sectores|zonas|areas|partes|ciudades|municipios|localidades|cantones|places|parts|spots|towns|cities)$/

const isAnotherPrison = ({ classes, plural, place }: NounPhrase, word: string): boolean =>
  classes.includes('prison') && !plural && !place && /^(?:another|otr[oa])$/.test(word)

const stations = /^(?:comisarias?|cuarteles|comandancias|stations?|precincts?)$/
const atOrOn = /^(?:in|at|on|against|en|contra)$/

/**
 * "A second prison was attacked", "otra cárcel, con 1.450 reclusos", "riots in four prisons", "attacks on police stations": other
 * houses than the prison told of before.
 */
export const isOfOtherHouses = (view: SentenceView): boolean =>
  view.chunks.some((chunk) => {
    if (!isNoun(chunk) || chunk.place) return false
    const [before, first] = [wordAt(view, chunk.first - 1), wordAt(view, chunk.first)]
    const within = atOrOn.test(before)
    if (stations.test(chunk.head)) return within
    if (!chunk.classes.includes('prison')) return false
    if (chunk.plural) return within && (chunk.count?.value ?? 0) > 1
    const second = /^(?:second|third|segund[oa]|tercer[oa]?)$/.test(wordAt(view, chunk.first + 1))
    const isOneMore = /^(?:another|otr[oa])$/.test(first) || (/^(?:an?|una?)$/.test(first) && second)
    // "inmates of another prison", "trasladados a otra cárcel": whence or whither, and not where.
    return isOneMore && (within || !/^(?:of|from|to|de|desde|a|hacia|into)$/.test(before))
  })

/** No comma parts the words from the figure: "sought in other areas, they killed nine" says nothing of the nine. */
function isBeside(view: SentenceView, at: number, { evidence, verb }: Site['candidate']): boolean {
  const told = {
    first: Math.min(evidence.first, verb?.first ?? evidence.first),
    last: verb?.last ?? evidence.last,
  }
  const between = at < told.first ? [at, told.first] : [Math.max(told.last, evidence.last), at]
  return !view.lexed.tokens.slice(...between).some(({ norm }) => norm === ',')
}

const inOther =
  /^(?:elsewhere|(?:in|at|en) (?:several |various |varias |vari[oa]s |los |las )?(?:other|otr[oa]s) (?:lugares|sitios|puntos|sectores|zonas|areas|partes|ciudades|pueblos|municipios|localidades|cantones|provincias|places|parts|spots|towns|cities|provinces|areas)|(?:in|en) (?:the rest of the country|el resto del pais))\b/

/** "eight in Tarsis, two in Miravera and four in other towns": right behind the number, and nowhere that its list names. */
export function elsewhereBehind({ view, candidate, ground, spots }: Site): Located | null {
  const noun = view.phrases.find(({ index }) => index === candidate.phrase)?.noun
  const behind = Math.max(candidate.evidence.last, noun?.last ?? 0) + 1
  const words = view.lexed.tokens.slice(behind, behind + 6).map(({ norm }) => norm)
  const said = inOther.exec(words.join(' '))
  if (!said || !ground.home || !candidate.quantity || !isLocal(candidate)) return null
  const end = behind + said[0].split(' ').length
  // "four elsewhere in Belmonte": there.
  if (spots.some(({ first }) => first >= end && first <= end + 3)) return null
  return { place: ground.home, way: 'elsewhere', reason: 'elsewhere, and the text does not name where' }
}

/** What a clause that names no place says of another one: null where it says nothing. */
export function inAnother({ view, candidate, ground, spots: named }: Site, clause: Range): Located | null {
  const { home } = ground
  const own = named.filter(({ chunk }) => chunk >= clause.first && chunk <= clause.last)
  if (!home || own.some(({ pointed }) => !pointed)) return null
  for (let at = clause.first; at <= clause.last; at++) {
    const chunk = view.chunks[at]
    if (!chunk) break
    const word = wordAt(view, chunk.first)
    const isIn = isNoun(chunk) && inWords.test(wordAt(view, chunk.first - 1))
    if (isIn && isAnotherPrison(chunk, word))
      return { place: home, way: 'another prison', reason: 'in another prison, which the text does not name' }
    const says = word === 'elsewhere' || (isIn && others.test(word) && spots.test(chunk.head))
    if (
      says &&
      (isLocal(candidate) || (word === 'elsewhere' && chunk.first === 0)) &&
      own.length === 0 &&
      (chunk.first <= 1 || isBeside(view, chunk.first, candidate))
    )
      return { place: home, way: 'elsewhere', reason: 'elsewhere, and the text does not name where' }
  }
  return null
}
