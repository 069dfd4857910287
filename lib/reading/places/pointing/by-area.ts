import { toPlace } from '@/lib/gazetteer/to-place'
import type { Place } from '@/lib/model/place'
import { hospitals } from '@/lib/reading/lexicon/alternatives'
import { posts, schools, shops, works, worship } from '@/lib/reading/lexicon/venues'
import { placesSaid } from '@/lib/reading/places/known/adjective-of'
import { townOf } from '@/lib/reading/places/near/outdoors'
import { wordLike } from '@/lib/text/word-set'
import type { NounPhrase } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { mostTold } from './by-size'
import type { Memory, Rule } from './memory'
import { cityWords, normsOf } from './pointing-words'
import { isTown } from './which-jail'

/** Which town or province "the city" and "esa provincia" mean. */

const provinceWords = /^(?:province|state|department|provincia|estado|departamento)$/

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

/** Does the sentence name a place closer than a country? */
const namesPlaces = ({ lexed: { places } }: SentenceView): boolean =>
  [...places.values()].some(({ toponym: { place } }) => place !== null && place.kind !== 'country')

/** The town named last; where nothing happened there, the one where most did. */
function cityIn({ lastOf, told, focus, topic, ...memory }: Memory, besides: boolean): Place | null {
  const prison = [focus, topic].find((place) => place?.kind === 'prison')
  const last = lastOf.get('city') ?? lastOf.get('canton') ?? (prison ? townOf(prison, memory) : null)
  if (last && told.has(last.id)) return last
  const towns = [...told.values()].filter(({ place }) => place.kind === 'city' || place.kind === 'canton')
  const most = towns.sort((a, b) => b.times - a.times)[0]
  // "Held in X and Y. Inside the city": where no other place is named beside, neither of two named side by side, of which nothing was told.
  const row = memory.pair.filter(({ kind }) => kind === 'city')
  const isOfRow = (place: Place | null | undefined) => row.some(({ id }) => id === place?.id)
  // "That was Tuesday in X and Y. In the prison of Y guards were held. Two died in that city": in Y.
  const ofPrison = focus?.kind === 'prison' ? townOf(focus, memory) : null
  if (row.length > 1 && isOfRow(ofPrison)) return ofPrison
  if (row.length > 1 && isOfRow(last) && !besides) return most && isOfRow(most.place) ? most.place : null
  return last && most && last.kind !== 'canton' && most.place.kind === 'canton' ? most.place : last
}

const publicPlaces = wordLike(
  ...[hospitals, schools, worship, shops, posts, works],
  'streets outskirts centre center neighbou?rhoods? districts?',
)
/** "The city's last working hospital": of the city. */
const isOfCity = (view: SentenceView, { first, head, determiner }: NounPhrase): boolean =>
  determiner === 'definite' &&
  cityWords.test(wordAt(view, first + 1)) &&
  wordAt(view, first + 2) === "'s" &&
  publicPlaces.test(head)

/** "the same city", "esa provincia": the one named last, or that of the prison in view. */
export const byArea: Rule = (view, noun, memory) => {
  if (isOfCity(view, noun)) return cityIn(memory, namesPlaces(view))
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
    return said.length === 1 ? (said[0] ?? null) : cityIn(memory, namesPlaces(view))
  }
  return provinceWords.test(noun.head) && !isGovernment(view, noun) ? provinceIn(memory) : null
}

/** "The State has to answer for it", "el Estado": who governs, and no province. */
const isGovernment = ({ lexed: { tokens } }: SentenceView, { last, head }: NounPhrase): boolean =>
  /^(?:state|estado)$/.test(head) && tokens[last]?.capital === true
