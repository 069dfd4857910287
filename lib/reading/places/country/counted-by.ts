import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { Located, Site } from '@/lib/reading/places/ground'
import { countryIn } from '@/lib/reading/places/in-sentence'
import type { Spot } from '@/lib/reading/places/spots/spot'
import { normsOf } from '@/lib/text/sayings'

/** Countries that each give a count: "Peru reported 12 deaths and Chile seven". */

const itsOwn =
  /\b(?:its|their|sus?) (?:own )?(?:dead|deaths|toll|citizens|nationals|pilgrims|muert[eo]s|ciudadan[oa]s|nacionales|peregrinos)\b/

/** "Peru put its dead at 31, while Chile counts 68": of a nation's people, wherever it befell them. */
const tellsOfNationals = keepBySentence((view) => itsOwn.test(normsOf(view)))

/** A country that counts its people where others than it are the scene. */
export function isOfNationals({ view, ground: { scene } }: Site, { place, chunk }: Spot): boolean {
  if (place.kind !== 'country' || !scene || scene.place.country === place.country) return false
  return view.chunks[chunk - 1]?.kind !== 'preposition' && tellsOfNationals(view)
}

/** The country right before the number, or before its verb, in a sentence that names several. */
export function countedBy(site: Site): Located | null {
  const { view, candidate, spots } = site
  const countries = spots.filter(({ place, pointed }) => place.kind === 'country' && !pointed)
  if (!candidate.quantity || countries.length < 2) return null
  const own = chunkAt(view, candidate.evidence.last)
  const colon = view.lexed.tokens.findIndex(({ norm }) => norm === ':')
  // "300 have died: Peru counts 200, Chile 60".
  if (candidate.evidence.last < colon && countries.every(({ first }) => first > colon))
    return { place: null, way: 'shares', reason: 'the total of several places, of which the text names some' }
  const at = isVerb(view.chunks[own - 1]) ? own - 2 : own - 1
  const noun = view.chunks[at]
  const isWho = isNoun(noun) && noun.count === null && view.chunks[at - 1]?.kind !== 'preposition'
  return isWho && countries.some(({ chunk, hold }) => chunk === at && hold === 'there')
    ? countryIn(site, { first: at, last: at })
    : null
}
