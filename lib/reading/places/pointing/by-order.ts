import type { Place } from '@/lib/model/place'
import { containerOf } from '@/lib/reading/places/known/containers'
import { holds, signOf } from '@/lib/text/word-signs'
import { isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Memory, Rule } from './memory'
import { anyPlace, cityWords, isPrison, normsOf, points } from './pointing-words'

/** "the first prison", "the latter", "both jails": of places that a sentence named side by side. */

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...['first', 'former', 'primer', 'primero', 'primera'].map((word) => [word, 0] as const),
  ...['second', 'latter', 'segundo', 'segunda'].map((word) => [word, 1] as const),
  ...['third', 'tercer', 'tercero', 'tercera'].map((word) => [word, 2] as const),
  ...['ultimo', 'ultima'].map((word) => [word, -1] as const),
])
export const ordinalWords = signOf(ordinals.keys())

/** Only a sentence with such a word has one of the places that were named side by side come first or second. */
export const ordersPlaces = (view: SentenceView, { pair, lastOf }: Memory): boolean =>
  (pair.length > 1 || lastOf.size > 0) && holds(view, ordinalWords)

const thisLast = /^(?:est[aeo]|es[aeo]|this|that) (?:ultim[oa]|last)$/

/** "en esta última ciudad", "en este último sitio": the one named last. */
function namedLast(
  view: SentenceView,
  noun: NounPhrase,
  head: string,
  { lastOf, near }: Memory,
): Place | null {
  if (!thisLast.test([0, 1].map((step) => wordAt(view, noun.first + step)).join(' '))) return null
  if (cityWords.test(head)) return lastOf.get('city') ?? lastOf.get('canton') ?? null
  if (prisonNoun.test(head)) return lastOf.get('prison') ?? null
  return anyPlace.test(head) ? near : null
}
const prisonNoun = /^(?:penal|carcel|prision|centro|recinto|prison|jail)$/

const noPlaceOrder = /^(?:cifra|cifras|vez|hora|parte|version|noticia)$/

const placing = /^(?:in|at|to|into|from|inside|outside|of|en|a|al|de|del|desde|hacia)$/
const owned = /^(?:su|sus|his|her|its|their)$/

/** "in the first", "al segundo", "the latter holds 600"; people do what else a bare ordinal is said to do. */
function standsAsPlace(view: SentenceView, noun: NounPhrase): boolean {
  const verb = view.chunks[view.chunks.indexOf(noun) + 1]
  return (
    !owned.test(wordAt(view, noun.first)) &&
    (placing.test(wordAt(view, noun.first - 1)) ||
      /^(?:latter|former)$/.test(wordAt(view, noun.last)) ||
      (isVerb(verb) && /^(?:have|hold|house|report|tener|albergar|registrar)$/.test(verb.lemma)))
  )
}

/** "the first prison", "la segunda": one of the places named side by side. */
export const byOrder: Rule = (view, noun, memory) => {
  if (!ordersPlaces(view, memory)) return null
  // "the first figure" is no place; "este último penal" is one.
  const next = view.chunks[view.chunks.indexOf(noun) + 1]
  const joined = isNoun(next) && next.determiner === null && !next.count
  const last = namedLast(view, noun, joined ? next.head : noun.head, memory)
  if (last || memory.pair.length < 2) return last
  const ofNext = joined && (isPrison(next) || cityWords.test(next.head))
  const alone = !joined && !noPlaceOrder.test(wordAt(view, noun.last + 1))
  // "the last got away", "su primer mensaje": no place.
  const bare = alone && (noun.head === '' || ordinals.has(noun.head)) && standsAsPlace(view, noun)
  const placeable = isPrison(noun) || bare || ofNext || cityWords.test(noun.head)
  if (!placeable) return null
  const words = normsOf(view, noun)
  const led = points(noun) || /^(?:the|el|la)$/.test(wordAt(view, noun.first - 1))
  const order = words.flatMap((word) => ordinals.get(word) ?? [])[0]
  return order === undefined || !led || noun.plural ? null : (memory.pair.at(order) ?? null)
}

const bothWords = signOf(['both', 'ambos', 'ambas'])

/** "Both prisons hold 3,500 and 6,300": the two that the text has told of, in order. */
export function bothPrisons(view: SentenceView, noun: NounPhrase, memory: Memory): readonly Place[] {
  const { pair, told, gazetteer } = memory
  if (!holds(view, bothWords) || !noun.plural || noun.place || !isPrison(noun)) return []
  if (!/^(?:both|ambos|ambas)$/.test(wordAt(view, noun.first))) return []
  const prisons = pair.length > 1 ? pair : [...told.values()].map(({ place }) => place)
  const both = prisons.filter(({ kind }) => kind === 'prison')
  const isPair = both.length === 2 && (pair.length < 2 || pair.length === both.length)
  return isPair && containerOf(both, gazetteer) ? both : []
}

/** "both jails", "ambas ciudades", "the two prisons": all that were named side by side. */
export const byPair: Rule = (view, noun, { pair, gazetteer }) => {
  if (!noun.plural || pair.length < 2 || !(isPrison(noun) || noun.classes.includes('area'))) return null
  const both = normsOf(view, noun).some((word) => /^(?:both|ambas|ambos)$/.test(word))
  const counted = noun.count?.value === pair.length && points(noun)
  return both || counted ? containerOf(pair, gazetteer) : null
}
