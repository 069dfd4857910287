import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { type Chunk, isNoun, type NounPhrase } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { areaSaid, placesSaid } from './adjective-of'
import { byOrder, byPair, ordersPlaces, ordinals } from './by-order'
import { bySize, mostTold, superlativeOf } from './by-size'
import { isCalled, soCalled, townInName } from './called'
import { distinct, holds } from './containers'
import { foremostCity } from './foremost-city'
import { townOf } from './outdoors'
import {
  anyPlace,
  building,
  cityWords,
  isEachPrison,
  isPrison,
  isTownCentre,
  normsOf,
  outskirts,
  points,
  pointsNowhere,
  sameSite,
  walls,
} from './pointing-words'
import { prisonAt, prisonOf } from './prison-of'
import { bySeat } from './province-capital'
import { byInside, byShortName, inView, isAround, isTown, namedAlike, ofScene } from './which-jail'

/** Words that point back at a place spoken of: "the facility", "ese penal", "there", "in the same city", "both jails". */

/** What was spoken of up to a word. */
export type Memory = {
  gazetteer: Gazetteer
  /** The prison or city that "the facility" means. */
  focus: Place | null
  /** The same at the beginning of the sentence. */
  topic: Place | null
  home: Place | null
  /** The place named last, for "there": also where people were taken. */
  near: Place | null
  /** The town that the same sentence has named as where things happen. */
  here: Place | null
  /** The city, province or country named last, for "in the same city". */
  lastOf: ReadonlyMap<Place['kind'], Place>
  /** Where claims lay so far. */
  told: ReadonlyMap<string, { place: Place; times: number }>
  /** Towns and prisons that the article names anywhere. */
  towns: readonly Place[]
  prisons: readonly Place[]
  /** Where the sentences just before have things happen. */
  scene: { place: Place } | null
  /** Places that a sentence named side by side, for "both jails" and "the second". */
  pair: readonly Place[]
}

const there = /^(?:there|alli|ahi|alla)$/
const ofWord = /^(?:of|de|del|where|donde|que|which)$/
const provinceWords = /^(?:province|state|department|provincia|estado|departamento)$/
const isOfTheTown = /^(?:local|municipal)$/
const sameWord = /^(?:same|mism[oa])$/
/** Several prisons, or the prison system: no single one. */
export const isManyPrisons = (noun: NounPhrase): boolean =>
  !noun.place && ((noun.classes.includes('prison') && noun.plural) || noun.classes.includes('system'))

export type Rule = (view: SentenceView, noun: NounPhrase, memory: Memory) => Place | null

const provinceOf = ({ near, focus, gazetteer }: Memory): Place | null => {
  const around = gazetteer.find(near?.province ?? focus?.province ?? '')
  return around ? toPlace(around) : null
}

const elsewhere =
  /^(?:other|next|neighbou?ring|nearby|same|whole|entire|otr[oa]|vecin[oa]|siguiente|cercan[oa]|tod[oa]|capital|provincial)$/

/** "the coastal province", "la provincia costera": one plain word beside the noun, which does not make it another. */
const isDescribed = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens
    .slice(first + 1, last + 1)
    .every(({ norm, capital }) => !capital && !elsewhere.test(norm) && /^\p{L}+$/u.test(norm))

/** The province named last; where nothing happened there, the one in which most did. */
function provinceIn(memory: Memory): Place | null {
  const { lastOf, told, gazetteer } = memory
  // Where a province lies within a region, "the province" is the one that happenings were told of.
  const inner = lastOf.get('canton')
  if (inner && /^provincia\b|\bprovince$/i.test(inner.name) && told.has(inner.id)) return inner
  const last = lastOf.get('province') ?? provinceOf(memory)
  const most = mostTold(told)
  if (!last || !most?.province) return last
  const inIt = [...told.values()].some(({ place }) => place.province === last.province)
  const around = inIt ? undefined : gazetteer.find(most.province)
  return around ? toPlace(around) : last
}

/** The town named last; where nothing happened there, the one where most did. */
function cityIn({ lastOf, told, focus, topic, ...memory }: Memory): Place | null {
  const prison = [focus, topic].find((place) => place?.kind === 'prison')
  const last = lastOf.get('city') ?? lastOf.get('canton') ?? (prison ? townOf(prison, memory) : null)
  if (last && told.has(last.id)) return last
  const towns = [...told.values()].filter(({ place }) => place.kind === 'city' || place.kind === 'canton')
  const most = towns.sort((a, b) => b.times - a.times)[0]
  return last && most && last.kind !== 'canton' && most.place.kind === 'canton' ? most.place : last
}

/** "the same city", "esa provincia": the one named last, or that of the prison in view. */
const byArea: Rule = (view, noun, memory) => {
  if (noun.plural || !(noun.classes.includes('area') || cityWords.test(noun.head))) return null
  const words = normsOf(view, noun)
  const same =
    noun.determiner === 'demonstrative' || words.some((word) => /^(?:same|mism[oa]|propi[oa])$/.test(word))
  const plain = noun.first + 1 >= noun.last || (noun.first + 2 === noun.last && isDescribed(view, noun))
  const led = same || (noun.determiner === 'definite' && plain)
  if (!led || /^(?:of|de|del)$/.test(wordAt(view, noun.last + 1))) return null
  if (cityWords.test(noun.head)) {
    // "el cantón orense": of those told of, the one in that province.
    const towns = [...memory.told.values()].map(({ place }) => place).filter(({ kind }) => isTown(kind))
    const said = same ? [] : placesSaid(normsOf(view, noun).slice(1), towns, memory.gazetteer)
    return said.length === 1 ? (said[0] ?? null) : cityIn(memory)
  }
  return provinceWords.test(noun.head) && !isGovernment(view, noun) ? provinceIn(memory) : null
}

/** "The State has to answer for it", "el Estado": who governs, and no province. */
const isGovernment = ({ lexed: { tokens } }: SentenceView, { last, head }: NounPhrase): boolean =>
  /^(?:state|estado)$/.test(head) && tokens[last]?.capital === true

/** "el complejo de X", "el penal tarsense": the prison in X that has been told of, if one only has. */
function toldIn(area: Place, { told, focus, topic, lastOf, gazetteer }: Memory): Place | null {
  if (area.kind === 'prison' || area.kind === 'country') return null
  const isIn = (place: Place) => (isTown(area.kind) ? isAround(area, place) : holds(area, place, gazetteer))
  const known = [...[...told.values()].map(({ place }) => place), focus, topic, lastOf.get('prison')].filter(
    (place): place is Place => place?.kind === 'prison' && isIn(place),
  )
  const [only, ...others] = distinct(known)
  return only && others.length === 0 ? only : null
}

/** "that same jail in X": the one told of, though the gazetteer has it elsewhere. */
function sameAsTold(words: readonly string[], area: Place, { told, focus }: Memory): Place | null {
  const isKnown = focus?.kind === 'prison' && told.has(focus.id) && focus.country === area.country
  return isKnown && words.some((word) => sameWord.test(word)) ? focus : null
}

/** What follows "the jail in" or "la carcel de". */
function whereabouts(view: SentenceView, index: number): Chunk | undefined {
  const [next, after] = view.chunks.slice(index + 1, index + 3)
  const apposed = next?.kind === 'comma' && after?.kind === 'preposition'
  const link = apposed ? after : next
  return link?.kind === 'preposition' && /^(?:of|in|at|outside|near|inside|de|del|en)$/.test(link.word)
    ? view.chunks[index + (apposed ? 3 : 2)]
    : undefined
}

/** "the jail in X", "al centro de X": told by where it stands. */
export function isOfTown(view: SentenceView, index: number): boolean {
  const whose = whereabouts(view, index)
  return isNoun(whose) && (whose.place?.place ?? null) !== null
}

/** "the facility", "ese penal": the prison or city in view; "la carcel de esa ciudad", "the jail in X" its prison. */
const byPrison: Rule = (view, noun, memory) => {
  if (!isPrison(noun) || noun.plural || !points(noun) || superlativeOf(view, noun)) return null
  if (isEachPrison(view, noun) || isTownCentre(view, noun)) return null
  if (normsOf(view, noun).some((word) => /^(?:other|otr[oa])$/.test(word))) return null
  if (isCalled(view, noun)) return townInName(view, noun, memory)
  const whose = whereabouts(view, view.chunks.indexOf(noun))
  const named = isNoun(whose) ? whose.place?.place : null
  // "the jail in X" is no other, though nobody knows X.
  if (isNoun(whose) && (whose.name || whose.place) && !named) return null
  const words = normsOf(view, noun)
  const called = named ? null : soCalled(noun, memory)
  if (called) return called
  const ordered = words.some((word) => ordinals.has(word))
  if (named)
    return (
      prisonAt(named, words, memory.gazetteer) ??
      (ordered ? null : (toldIn(named, memory) ?? sameAsTold(words, named, memory)))
    )
  // "the second prison", of which no sentence has named a first and a second.
  if (ordered && memory.pair.length < 2) return null
  const area = isNoun(whose) ? (byArea(view, whose, memory) ?? byOrder(view, whose, memory)) : null
  if (area) return prisonOf(area, area.name, memory.gazetteer) ?? area
  const said = placesSaid(
    words,
    [...memory.told.values()].map(({ place }) => place).filter(({ kind }) => kind === 'prison'),
    memory.gazetteer,
  )
  if (said.length === 1) return said[0] ?? null
  const town = memory.home && areaSaid(words, memory.home, memory.gazetteer)
  if (town) return prisonOf(town, town.name, memory.gazetteer) ?? toldIn(town, memory) ?? town
  // "In X, 39 got out of the local jail", "the city's jail": that of X.
  if (words.some((word, i) => isOfTheTown.test(word) || (cityWords.test(word) && words[i + 1] === "'s"))) {
    const town = memory.lastOf.get('city') ?? memory.lastOf.get('canton')
    if (town) return prisonOf(town, town.name, memory.gazetteer) ?? town
  }
  const own = namedAlike(noun.head, memory) ?? ofScene(words, memory)
  if (own) return own
  // "this jail" is not the one named last in the sentence, but that of the article.
  if (/^(?:this|este|esta)$/.test(words[0] ?? '')) return memory.topic
  // "the same jail", after a town or a prison where nothing was told to happen: that of the article.
  if (
    words.some((word) => sameWord.test(word)) &&
    !(memory.focus?.kind === 'prison' && memory.told.has(memory.focus.id))
  )
    return mostTold(memory.told, 'prison') ?? memory.focus
  return inView(view, noun, memory)
}

/** "en ese lugar", "from the same place". */
const byPlace: Rule = (view, noun, { focus, near, told }) => {
  if (noun.head === '') return null
  const same = normsOf(view, noun).some((word) => sameWord.test(word))
  const house = building.test(noun.head) || (same && walls.test(noun.head))
  const [anywhere, somewhere] = [anyPlace.test(noun.head), sameSite.test(noun.head) || house]
  if (!anywhere && !somewhere) return null
  // "sent to surround the building": the prison in view.
  if (house && focus?.kind === 'prison' && points(noun) && !noun.place) return focus
  if (same && somewhere) return mostTold(told) ?? near ?? focus
  // "In this resort": where the report is, not a place named beside it.
  if (anywhere && /^(?:this|este)$/.test(normsOf(view, noun)[0] ?? '')) return mostTold(told) ?? focus ?? near
  if (anywhere && (same || noun.determiner === 'demonstrative')) return focus ?? near
  const alone =
    noun.determiner === 'definite' && noun.last - noun.first <= 1 && !ofWord.test(wordAt(view, noun.last + 1))
  return alone && /^(?:lugar|sitio|scene)$/.test(noun.head) ? (near ?? focus) : null
}

/** "en un barrio tarsense": the town of which the word is the adjective. */
const byAdjective: Rule = (view, noun, { towns, home, gazetteer }) => {
  if (noun.plural || !(noun.classes.includes('area') || sameSite.test(noun.head)) || !home) return null
  const words = normsOf(view, noun)
  const said = placesSaid(words, towns, gazetteer)
  return said.length === 1 ? (said[0] ?? null) : areaSaid(words, home, gazetteer)
}

/** "sent 200 troops to the perimeter", "custodian los exteriores": those of the prison in view. */
const byPerimeter: Rule = (view, noun, { focus, told }) =>
  outskirts.test(noun.head) &&
  noun.determiner === 'definite' &&
  !noun.place &&
  !/^(?:inside|within|de)$/.test(wordAt(view, noun.first - 1)) &&
  focus?.kind === 'prison' &&
  told.has(focus.id) &&
  !/^(?:of|de|del|a|al|to)$/.test(wordAt(view, noun.last + 1))
    ? focus
    : null

const rules = [
  bySeat,
  byInside,
  byShortName,
  bySize,
  byOrder,
  byPair,
  byPrison,
  foremostCity,
  byArea,
  byAdjective,
  byPlace,
  byPerimeter,
]

function byRules(view: SentenceView, noun: NounPhrase, memory: Memory): Place | null {
  if (pointsNowhere(noun) && !ordersPlaces(view, memory)) return null
  for (const rule of rules) {
    const found = rule(view, noun, memory)
    if (found) return found
  }
  return null
}

/** "there are 22 of them" says nothing of where. */
function isPlaceWord(view: SentenceView, index: number): boolean {
  const [word, next] = [view.chunks[index], view.chunks[index + 1]]
  // "más allá de X" is beyond it.
  if (word && wordAt(view, word.first - 1) === 'mas' && /^(?:de|del)$/.test(wordAt(view, word.last + 1)))
    return false
  // "allí donde el río nace": the clause behind it says where; "fue allí donde" points.
  const told = word && /^(?:donde|where)$/.test(wordAt(view, word.last + 1))
  if (told && !/^(?:fue|es|era|was|is)$/.test(wordAt(view, word.first - 1))) return false
  if (!word || wordAt(view, word.first) !== 'there') return true
  return !(next?.kind === 'verb' && (next.senses.includes('be') || next.senses.includes('exist')))
}

/** "Dentro, la reyerta dejó seis muertos", "Inside, six had died": in the prison named before. */
export function opensInside({ chunks, lexed }: SentenceView, index: number): boolean {
  const chunk = chunks[index]
  const before = chunks[index - 1]
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'conjunction'
  return (
    opens &&
    chunk !== undefined &&
    /^(?:inside|adentro|dentro)$/.test(lexed.tokens[chunk.last]?.norm ?? '') &&
    chunks[index + 1]?.kind === 'comma'
  )
}

/** "It was here that 119 died", "fue aquí donde": where the text is. */
const isHere = (view: SentenceView, index: number): boolean => {
  const { first } = view.chunks[index] ?? { first: -1 }
  return /^(?:here|aqui)$/.test(wordAt(view, first)) && /^(?:was|is|fue|es)$/.test(wordAt(view, first - 1))
}

/** The place that a chunk without a name points back at, or null. */
export function pointedAt(view: SentenceView, index: number, memory: Memory): Place | null {
  const chunk = view.chunks[index]
  if (isNoun(chunk))
    return chunk.place && chunk.place.place?.kind !== 'country' ? null : byRules(view, chunk, memory)
  if (opensInside(view, index))
    return memory.focus?.kind === 'prison' ? memory.focus : (memory.lastOf.get('prison') ?? null)
  if (chunk?.kind !== 'adverb') return null
  if (isHere(view, index)) return memory.topic ?? memory.focus
  return there.test(chunk.word) && isPlaceWord(view, index) ? (memory.near ?? memory.focus) : null
}
