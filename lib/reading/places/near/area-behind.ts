import { isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'

/** "in Zorgo, a village near Arba in X district", "en Zorgo, en el estado de X": where a place that no gazetteer holds is said to lie. */

const within = /^(?:in|of|en|de|del)$/
const reach = 12 // chunks
const isArea =
  /^(?:village|town|community|settlement|hamlet|district|area|county|province|state|region|pueblo|aldea|localidad|comunidad|poblado|caserio|comarca|distrito|municipio|zona|area|provincia|estado|region|departamento)$/

/** "a village", "el estado", or a name: not "the border", "50 km". */
const saysWhat = ({ lexed }: SentenceView, { first, count, plural, pronoun, head }: NounPhrase): boolean =>
  count === null && !plural && !pronoun && (isArea.test(head) || lexed.tokens[first]?.capital === true)

/** "cerca del estado de X", "near X State": beside it, and not in it; "near Arba in X State" is. */
const isBeside = ({ chunks, lexed: { tokens } }: SentenceView, at: number): boolean => {
  const noun = chunks[at]
  return (
    isNoun(noun) &&
    (noun.place !== null || isArea.test(noun.head)) &&
    [1, 2].some((step) =>
      /^(?:near|cerca|outside|fuera|from|lejos|beyond)$/.test(tokens[noun.first - step]?.norm ?? ''),
    )
  )
}

/** The first district or province named behind the chunk of the name, with nothing but what the place is between. */
export function areaBehind({ view, spots }: Site, name: number): Located | null {
  const { chunks } = view
  const named = chunks[name]
  // A place that is known lies where the gazetteer says.
  if (!isNoun(named) || named.place?.place) return null
  for (let at = name + 1; at <= name + reach; at++) {
    const chunk = chunks[at]
    if (!chunk || !/^(?:comma|preposition|noun|adverb)$/.test(chunk.kind)) return null
    if (!isNoun(chunk)) continue
    const spot = spots.find((one) => one.chunk === at && !one.pointed)
    if (isBeside(view, at) || (!spot && !saysWhat(view, chunk))) return null
    if (!spot) continue
    // Not "in Zorgo, X and Y".
    const isInRow = chunks[at + 1]?.kind === 'conjunction'
    const apposed = at === name + 2 && chunks[name + 1]?.kind === 'comma' && !isInRow
    const isIn = within.test(wordAt(view, chunk.first - 1)) || apposed
    const isRegion = spot.place.kind === 'province' || spot.place.kind === 'canton'
    return isIn && isRegion && /^(?:there|passing)$/.test(spot.hold)
      ? { place: spot.place, way: 'named', reason: `named in the same clause: ${spot.words}` }
      : null
  }
  return null
}
