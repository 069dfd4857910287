import {
  areaNouns,
  compoundWords,
  gangNouns,
  looseCapitals,
  namesakesBefore,
  namesakesBehind,
  waterNouns,
} from '@/lib/gazetteer/lexicon/areas'
import { articles } from '@/lib/gazetteer/lexicon/facilities'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { headBefore } from '@/lib/gazetteer/names/head-before'
import { isVictim } from '@/lib/gazetteer/names/of-somebody'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { sideClasses } from '@/lib/gazetteer/spans/lexicon-spans'
import type { SpanReading } from '@/lib/gazetteer/spans/span-reading'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'
import { streets } from '@/lib/text/streets'
import { wordSet } from '@/lib/text/word-set'

/** `named`: words that are part of some name of the gazetteer. */
type OtherNames = { words: readonly Word[]; named: ReadonlySet<number> }

/** "Calles A y B": the second of two that cross. */
function crossesStreet(words: readonly Word[], from: number): boolean {
  if (!isAdjacent(words[from]) || !/^[ye]$/.test(words[from - 1]?.norm ?? '')) return false
  let at = from - 2
  while (at > from - 6 && words[at]?.capital && isAdjacent(words[at + 1])) at--
  return at < from - 2 && isAdjacent(words[at + 1]) && streets.has(words[at]?.norm ?? '')
}

const cartels = /^cartel(?:s|es)?$/

/** "The X and Y cartels", "los cárteles de X y Y": gangs called after places. */
export function isCartel(words: readonly Word[], { from, to }: Pick<NameMatch, 'from' | 'to'>): boolean {
  if (isAdjacent(words[to]) && cartels.test(words[to]?.norm ?? '')) return true
  const { head, linked } = headBefore(words, from)
  if (linked && cartels.test(head)) return true
  if (isAdjacent(words[to]) && words[to]?.norm === 'and') {
    let at = to + 1
    while (at < to + 4 && words[at]?.capital && isAdjacent(words[at])) at++
    return at > to + 1 && words[at]?.norm === 'cartels' && isAdjacent(words[at])
  }
  if (!isAdjacent(words[from]) || !/^[ye]$/.test(words[from - 1]?.norm ?? '')) return false
  let at = from - 2
  while (at > from - 5 && words[at]?.capital && isAdjacent(words[at])) at--
  return at < from - 2 && words[at]?.norm === 'de' && words[at - 1]?.norm === 'carteles'
}

const bodies = new Set(['firm', 'press', 'club'])

/** "X Bank", "X Times", "X United": in capitals right behind, it is the body's name. */
export const isBody = (words: readonly Word[], to: number) =>
  isAdjacent(words[to]) &&
  words[to]?.capital === true &&
  !words[to]?.headline &&
  bodies.has(sideClasses.get(words[to]?.norm ?? '') ?? '')

/** "Calle X", "X Street", "cartel de X", "Gulf of X". */
export function isNamesake(words: readonly Word[], { from, to }: Pick<NameMatch, 'from' | 'to'>): boolean {
  if (isAdjacent(words[from]) && namesakesBefore.has(words[from - 1]?.norm ?? '')) return true
  const { head, linked } = headBefore(words, from)
  // "barrio Las X", "calle A y B"
  if (!linked && articles.has(words[from - 1]?.norm ?? '') && namesakesBefore.has(head)) return true
  if (crossesStreet(words, from) || isCartel(words, { from, to })) return true
  if (linked && (gangNouns.has(head) || waterNouns.has(head))) return true
  // "The X-Y road" goes from one to the other.
  const isJoint = /^[-–]$/.test(words[from]?.gap ?? '') && words[from - 1]?.capital === true
  // "on the X road": the one that leads there.
  const isWay = words[to]?.norm === 'road' && !words[to]?.capital
  return !isJoint && !isWay && isAdjacent(words[to]) && namesakesBehind.has(words[to]?.norm ?? '')
}

/** "Sistema Penitenciario (SP)": letters that stand for a name told in full before. */
export function acronymsOf(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  words.forEach(({ text, norm, gap }, at) => {
    if (!gap.endsWith('(') || !/^\p{Lu}{2,6}$/u.test(text)) return
    let [letter, back] = [text.length - 1, at - 1]
    for (; letter >= 0 && back >= 0 && back > at - 12; back--) {
      if (words[back]?.capital && words[back]?.text.startsWith(text.charAt(letter))) letter--
      else if (words[back]?.capital || !small.has(words[back]?.norm ?? '')) break
    }
    if (letter < 0) found.add(norm)
  })
  return found
}

/** "New X", "X City": not the country X. */
function isCompound(words: readonly Word[], match: NameMatch): boolean {
  const { from, to } = match
  if (!isCountry(match)) return false
  const before = words[from - 1]
  if (before?.capital && isAdjacent(words[from]) && compoundWords.has(before.norm)) return true
  const behind = words[to]
  return behind?.capital === true && isAdjacent(behind) && areaNouns.get(behind.norm) === 'city'
}

/** "Agence X-Presse": tied by a hyphen to another name. Two places so tied are both places, and so is one tied to letters. */
const isHyphened = (names: OtherNames, { from, to }: NameMatch): boolean =>
  (names.words[to]?.gap === '-' && isTied(names, to)) ||
  (names.words[from]?.gap === '-' && isTied(names, from - 1))
const isTied = ({ words, named }: OtherNames, index: number): boolean =>
  words[index]?.capital === true &&
  !named.has(index) &&
  words[index]?.text !== words[index]?.text.toUpperCase()

/** "US$": money. */
const isCurrency = (words: readonly Word[], { from, to, entries }: NameMatch): boolean =>
  entries.some(({ letters }) => letters) &&
  Boolean(words[to]?.gap.startsWith('$') || words[from]?.gap.endsWith('$'))

const ministries = wordSet('ministerio ministro ministra viceministro viceministra exministro exministra')
const districts = wordSet('barrio barrios sector sectores cooperativa ciudadela urbanizacion colonia recinto')

const societies = new Set(
  'ong ngo organizacion fundacion asociacion colectivo grupo movimiento frente coalition foundation charity group movement'.split(
    ' ',
  ),
)
const small = wordSet('a la el las los de del por para y of for the and')
const longestBody = 8 // words

/** "la ONG Una Puerta a la X": the end of a society's name, which begins with a capital before the small words. */
export function endsBody(words: readonly Word[], from: number): boolean {
  let capitals = 0
  for (let at = from - 1; at >= 0 && at >= from - longestBody && isAdjacent(words[at + 1]); at--) {
    const word = words[at]
    if (societies.has(word?.norm ?? '')) return capitals > 0
    if (word?.capital) capitals++
    else if (!small.has(word?.norm ?? '')) return false
  }
  return false
}

const deprived = wordSet('privada privado privadas privados privacion deprived')

const ideals = wordSet('libertad justicia esperanza verdad vida dignidad memoria democracia')

/** "Una Ventana a la Libertad": behind a small article no town, but what a body is for. */
const isIdeal = (words: readonly Word[], from: number): boolean =>
  ideals.has(words[from]?.norm ?? '') &&
  words[from - 1]?.norm === 'la' &&
  !words[from - 1]?.capital &&
  words[from - 2]?.norm !== 'en'

/** "Personas Privadas de la Libertad": what somebody is deprived of; "Estado de Sitio": a measure. */
export function isDeprivation(words: readonly Word[], from: number): boolean {
  if (isIdeal(words, from)) return true
  const { head, linked } = headBefore(words, from)
  return linked && (deprived.has(head) || (head === 'estado' && measures.has(words[from]?.norm ?? '')))
}
const measures = wordSet('sitio alarma alerta prevencion excepcion emergencia guerra')

/** "Centro y Sudamérica", "Norte y Centroamérica": the first half of two parts of the world. */
export const isHalfOfWorld = (
  words: readonly Word[],
  { from, to }: Pick<NameMatch, 'from' | 'to'>,
): boolean =>
  to - from === 1 &&
  /^(?:centro|norte|sur|sud)$/.test(words[from]?.norm ?? '') &&
  words[to]?.norm === 'y' &&
  /america$/.test(words[to + 1]?.norm ?? '')

/** "Ministerio del X" is no town X, and "barrio X" none that lies anywhere in the world. */
export function isNoTown(words: readonly Word[], from: number): boolean {
  const { head, linked } = headBefore(words, from)
  if (words[from - 1]?.norm === 'del') return ministries.has(head)
  return (!linked && districts.has(head)) || isDeprivation(words, from)
}

const saints = new Set(['san', 'santa', 'santo'])

/** "San X de Y": the beginning of a longer name. */
export const goesOn = (words: readonly Word[], from: number, to: number): boolean =>
  saints.has(words[from]?.norm ?? '') &&
  isAdjacent(words[to]) &&
  words[to]?.norm === 'de' &&
  isAdjacent(words[to + 1]) &&
  words[to + 1]?.capital === true

/** "San José Nacahuil", in Spanish: the beginning of a longer name that no index holds. */
export const isSaintOf = (
  { words, ends, starting, language }: SpanReading,
  { from, to }: CandidateSpan,
): boolean => {
  const next = words[to]
  return (
    language === 'es' &&
    saints.has(words[from]?.norm ?? '') &&
    to - from === 2 &&
    ends[from] === to + 1 &&
    next !== undefined &&
    next.gap === ' ' &&
    !next.headline &&
    !starting.has(to) &&
    !sideClasses.has(next.norm) &&
    !looseCapitals.has(next.norm)
  )
}

/** "el poblado de La X": no province X, but a settlement whose name begins with its article. */
function isSettlement(words: readonly Word[], { from, entries }: NameMatch): boolean {
  const article = words[from - 1]
  if (!article?.capital || !articles.has(article.norm) || !isAdjacent(words[from])) return false
  const { head, linked } = headBefore(words, from - 1)
  return linked && areaNouns.get(head) === 'city' && entries.every(({ place }) => place.kind === 'province')
}

const settlements = wordSet(
  'cooperativa coop ciudadela bloque sindicatura vereda corregimiento ejido caserio aldea parroquia recinto poblado inspeccion resguardo pedania ' +
    'delegacion colonia barrio urbanizacion fraccionamiento asentamiento comunidad',
)

/** "La sindicatura de Costa Rica", "la vereda Bolivia": a settlement called after a country, not "una aldea de X". */
export function isCalledAfterCountry(words: readonly Word[], from: number): boolean {
  const { head, linked, at } = headBefore(words, from)
  if (!settlements.has(head)) return false
  return !linked || (/^(?:la|el)$/.test(words[at - 1]?.norm ?? '') && head !== 'comunidad')
}

const isCountry = ({ entries }: NameMatch): boolean => entries.some(({ place }) => place.kind === 'country')

/** Is the name part of the name of something else that is no place, or no place of ours? */
export const isOtherName = (context: OtherNames, match: NameMatch): boolean =>
  isNamesake(context.words, match) ||
  (!isCountry(match) && isVictim(context.words, match)) ||
  (isCountry(match) && isCalledAfterCountry(context.words, match.from)) ||
  isSettlement(context.words, match) ||
  isBody(context.words, match.to) ||
  isCompound(context.words, match) ||
  isHyphened(context, match) ||
  isCurrency(context.words, match)
