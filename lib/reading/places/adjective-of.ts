import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Place } from '@/lib/model/place'

/** Spanish adjectives of towns and provinces, by how they are made: the name without its last vowel and an ending. */

const endings =
  /^(?:i?t[ao]|n[oa]|i?an[oa]|en[oa]|ense|in[oa]|ay[oa]|oll?[oa]|er[oa]|es[oa]?|ej[oa]|ic[oa])s?$/
const leading = /^(?:el|la|los|las|santo|santa) /
const shortest = 5 // letters: less is any word

/** "tarsense" of Tarsis, "mirano" of Mira: does the word, folded, say that something is of the place? */
export function isAdjectiveOf(word: string, name: string): boolean {
  const core = foldName(name).replace(leading, '')
  const stem = core.replace(/(?:[aeiou]s?|[aeiou]{2})$/, '')
  if (word.length < shortest || core.includes(' ') || stem.length < 2) return false
  return word !== core && word.startsWith(stem) && endings.test(word.slice(stem.length))
}

/** The names by which a prison is of a town or province. */
const areasOf = (place: Place, gazetteer: Gazetteer): string[] => [
  gazetteer.find(place.province ?? '')?.name ?? '',
  ...[place.name, ...place.aliases].map((name) => name.replace(/ (?:prison|jail)$|^cárcel de /i, '')),
]

/** The places of which one of the words is an adjective. */
export const placesSaid = (
  words: readonly string[],
  places: readonly Place[],
  gazetteer: Gazetteer,
): Place[] =>
  places.filter((place) =>
    areasOf(place, gazetteer).some((name) => name && words.some((word) => isAdjectiveOf(word, name))),
  )
