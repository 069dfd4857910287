import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt, clauseAround } from '@/lib/reading/grammar/clause'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import { countryIn } from '@/lib/reading/places/in-sentence'
import { isRightBehind } from '@/lib/reading/places/lists/of-both'
import { firstOfRow } from '@/lib/reading/places/spots/hold'
import type { Spot } from '@/lib/reading/places/spots/spot'
import { normsOf } from '@/lib/text/sayings'

/** Countries that each give a count: "Peru reported 12 deaths and Chile seven". */

const itsOwn =
  /\b(?:its|their|sus?) (?:own )?(?:dead|deaths|toll|citizens|nationals|muert[eo]s|ciudadan[oa]s|nacionales)\b/

/** "Peru said one of its officers had died": of a force that is abroad, where the report is on another country. */
const itsForces =
  /\b(?:of (?:its|their)|de sus) (?:own )?(?:officers|policemen|police|soldiers|troops|peacekeepers|agents|diplomats|staff|workers|agentes|policias|soldados|militares|efectivos|cascos|diplomaticos|empleados|trabajadores)\b/

/** "Peru put its dead at 31, while Chile counts 68": of a nation's people, wherever it befell them. */
const tellsOfNationals = keepBySentence((view) => itsOwn.test(normsOf(view)))
export const tellsOfForces = keepBySentence((view) => itsForces.test(normsOf(view)))

/** A country that counts its people where others than it are the scene. */
export function isOfNationals({ view, ground: { scene, home } }: Site, { place, chunk }: Spot): boolean {
  const isAhead = view.chunks[chunk - 1]?.kind !== 'preposition'
  if (place.kind === 'country' && home && home.country !== place.country && isAhead && tellsOfForces(view))
    return true
  if (place.kind !== 'country' || !scene || scene.place.country === place.country) return false
  return isAhead && tellsOfNationals(view)
}

const countriesOf = ({ spots }: Site): readonly Spot[] =>
  spots.filter(({ place, pointed }) => place.kind === 'country' && !pointed)

/** Does the sentence name more than one country? */
export const namesCountries = (site: Site): boolean =>
  new Set(countriesOf(site).map(({ place }) => place.id)).size > 1

/** "three in Peru, where four are missing": the chunk of the country before the "where" of the number's clause. */
function countryWhere({ view }: Site, own: number): number {
  const { first } = clauseAround(view, view.chunks[own]?.first ?? 0)
  const opener = view.chunks[first - 1]
  if (!opener || !('word' in opener) || !/^(?:where|donde)$/.test(opener.word)) return -1
  return view.chunks[first - 2]?.kind === 'comma' ? first - 3 : first - 2
}

/** Does a number stand right before "in" the country, or behind it or its verb? */
const hasCount = ({ chunks }: SentenceView, at: number): boolean =>
  [chunks[at - 2], chunks[at + 1], isVerb(chunks[at + 1]) ? chunks[at + 2] : undefined].some(
    (chunk) => isNoun(chunk) && chunk.count !== null,
  )

/** The country right before the number, or before its verb, or behind it, in a sentence that names several. */
export function countedBy(site: Site): Located | null {
  const { view, candidate } = site
  const countries = countriesOf(site)
  if (!candidate.quantity || !namesCountries(site)) return null
  const own = chunkAt(view, candidate.evidence.last)
  const colon = view.lexed.tokens.findIndex(({ norm }) => norm === ':')
  // "300 have died: Peru counts 200, Chile 60", "seven: three in Peru and four in Chile".
  const items = countries.filter(({ chunk }) => hasCount(view, chunk))
  if (candidate.evidence.last < colon && countries.every(({ first }) => first > colon) && items.length > 1)
    return { place: null, way: 'shares', reason: 'the total of several places, of which the text names some' }
  const at = isVerb(view.chunks[own - 1]) ? own - 2 : own - 1
  const noun = view.chunks[at]
  const where = countries.find(
    ({ chunk, hold }) =>
      hold === 'there' && (isRightBehind(site, chunk) || chunk === countryWhere(site, own)),
  )
  if (where) return countryIn(site, { first: where.chunk, last: where.chunk })
  const isWho =
    isNoun(noun) && noun.count === null && view.chunks[firstOfRow(view, at) - 1]?.kind !== 'preposition'
  return isWho && countries.some(({ chunk, hold }) => chunk === at && hold === 'there')
    ? countryIn(site, { first: at, last: at })
    : null
}
