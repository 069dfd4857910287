import { isNoun, isVerb, prepositionOf } from '../../grammar/chunk'
import { chunkAt, clauseAround } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Located, Site } from '../ground'
import { holds } from '../known/containers'
import { fromSpots } from '../lists/items'

/** Totals to which the dead of one town are added: they lie where their own words say, and not in the town. */

/** "took the toll in X to 20": the chunk of X, or -1. */
function whereItsTollIs({ chunks }: SentenceView, own: number): number {
  const toll = chunks.findLastIndex(
    (chunk, at) => at < own && own - at < 8 && isNoun(chunk) && chunk.classes.includes('toll'),
  )
  // "the number of dead in X".
  const at = /^(?:of|de)$/.test(prepositionOf(chunks[toll + 1])) ? toll + 3 : toll + 1
  const isIn = toll >= 0 && /^(?:in|for|across|en)$/.test(prepositionOf(chunks[at]))
  const isSum = /^(?:to|at|a|en)$/.test(prepositionOf(chunks[own - 1])) && at + 1 < own - 1
  return isIn && isSum ? at + 1 : -1
}

/** The place that stands beside the word for the total. */
export function atItsToll(site: Site): Located | null {
  if (site.candidate.quantity === null) return null
  const at = whereItsTollIs(site.view, chunkAt(site.view, site.candidate.evidence.first))
  const spot = at < 0 ? undefined : site.spots.find(({ chunk }) => chunk === at)
  return spot ? fromSpots(site, [{ ...spot, hold: 'there' }], { first: at, last: at }) : null
}

/** "With the ten dead of X and the six of Y, the total comes to 28": at neither of the two. */
export function totalOfSeveral({ view, candidate, spots, ground: { home, sure } }: Site): Located | null {
  const own = chunkAt(view, candidate.evidence.first)
  const total = view.chunks.findIndex(
    (chunk, at) =>
      at < own && isNoun(chunk) && chunk.head === 'total' && chunk.determiner === 'definite' && own - at < 5,
  )
  // "In X and Y, the total is 28" is theirs: what adds up has numbers of its own.
  const adding = view.counted.filter(({ index }) => index < total).length > 1
  const isOpened = adding && view.chunks[total - 1]?.kind === 'comma' && isVerb(view.chunks[total + 1])
  if (!isOpened || !home || !sure || spots.some(({ chunk }) => chunk > total)) return null
  const several = new Set(spots.map(({ place }) => place.id)).size > 1
  return several
    ? { place: home, way: 'shares', reason: 'the total of several places, of which the text names some' }
    : null
}

const adds = /^(?:bring|take|push|raise|lift|llevar|elevar|subir|situar)$/

/** "ten died in X, bringing the number of deaths to 18": the chunk at which the clause of the total begins, or -1. */
export function startOfTotal({ chunks }: SentenceView, own: number): number {
  const at = chunks.findLastIndex(
    (chunk, i) => i < own && (isVerb(chunk) || chunk.kind === 'comma' || chunk.kind === 'stop'),
  )
  const verb = chunks[at]
  const begins = isVerb(verb) && verb.form === 'gerund' && adds.test(verb.lemma)
  return begins && chunks[at - 1]?.kind === 'comma' ? at : -1
}

const whole = /^(?:whole|entire|toda)$/
/** "in the region", "en toda la región", and no more of it. */
const isRegion = (view: SentenceView, at: number): boolean => {
  const noun = view.chunks[at]
  return (
    isNoun(noun) &&
    noun.head === 'region' &&
    noun.place === null &&
    noun.determiner === 'definite' &&
    (noun.last - noun.first === 1 ||
      (noun.last - noun.first === 2 &&
        [noun.first, noun.first + 1].some((word) => whole.test(wordAt(view, word))))) &&
    /^(?:in|across|en)$/.test(prepositionOf(view.chunks[at - 1])) &&
    !/^(?:of|de|del|,)$/.test(wordAt(view, noun.last + 1))
  )
}

/** "A man died in X, with which 20 have died in the region": in the one told of before that holds X, or in none that is named. */
export function inTheRegion(site: Site, found: Located): Located {
  const { view, candidate, ground, spots } = site
  const { place } = found
  const { home, sure, gazetteer, lastOf } = ground
  if (candidate.quantity === null || !place || !home || !sure || !/^(?:city|prison)$/.test(place.kind))
    return found
  const clause = clauseAround(view, candidate.anchor)
  const first = Math.max(clause.first, startOfTotal(view, chunkAt(view, candidate.evidence.first)))
  const { last } = clause
  const at = view.chunks.findIndex((_, i) => i >= first && i <= last && isRegion(view, i))
  if (at < 0 || spots.some(({ chunk }) => chunk >= first && chunk <= last)) return found
  const region = lastOf.get('province')
  return region && holds(region, place, gazetteer)
    ? { place: region, way: 'pointed at', reason: `"the region" is ${region.name}` }
    : { place: home, way: 'a region', reason: 'in a part of the country that the text does not name closer' }
}
