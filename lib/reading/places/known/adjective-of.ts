import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { toPlace } from '@/lib/gazetteer/to-place'
import type { GazetteerPlace, Place } from '@/lib/model/place'
import { keepWith } from '@/lib/text/keep-with'
import { onceAWord } from '@/lib/text/once-a-word'

/** Spanish adjectives of towns and provinces, by how they are made: the name without its last vowel and an ending. */

const endings =
  /^(?:i?t[ao]|n[oa]|i?an[oa]|en[oa]|ense|in[oa]|ay[oa]|oll?[oa]|er[oa]|es[oa]?|ej[oa]|ic[oa])s?$/
const leading = /^(?:el|la|los|las|santo|santa) /
const shortest = 5 // letters: less is any word

const stemOf = onceAWord((name) => {
  const core = foldName(name).replace(leading, '')
  return { core, stem: core.replace(/(?:[aeiou]s?|[aeiou]{2})$/, '') }
})

/** "tarsense" of Tarsis, "mirano" of Mira: does the word, folded, say that something is of the place? */
export function isAdjectiveOf(word: string, name: string): boolean {
  const { core, stem } = stemOf(name)
  if (isOfSaint(word, name)) return true
  if (word.length < shortest || core.includes(' ') || stem.length < 2) return false
  // "paraguayo" of Paraguay.
  if (core.endsWith('y') && /^[oa]s?$/.test(word.slice(core.length)) && word.startsWith(core)) return true
  const [said, own] = stem.endsWith('z') ? [word.replace(/c(?=e)/, 'z'), stem] : [word, stem]
  return word !== core && said.startsWith(own) && endings.test(hardened(said.slice(own.length)))
}

/** "latacungueño": a "u" keeps the "g" hard. */
const hardened = (ending: string) => ending.replace(/^u(?=[ei])/, '')

/** "santodomingueño", "sanlorenceño": both words of the name in one. */
function isOfSaint(word: string, name: string): boolean {
  const [, first, second] = /^(san|santa|santo) (\p{L}+)(?: de | del |$)/u.exec(foldName(name)) ?? []
  if (!first || !second) return false
  const stem = `${first}${second.replace(/[aeiou]$/, '')}`
  const rest = word.startsWith(stem) ? hardened(word.slice(stem.length)) : ''
  return word.length > stem.length && endings.test(rest)
}

/** The names by which a prison is of a town or province. */
const areasOf = keepWith((place: Place, gazetteer: Gazetteer): string[] =>
  [
    gazetteer.find(place.province ?? '')?.name ?? '',
    ...[place.name, ...place.aliases].map((name) => name.replace(/ (?:prison|jail)$|^cárcel de /i, '')),
  ].filter(Boolean),
)

const anyEnding = new RegExp(endings.source.slice(1))
/** Is it made as such adjectives are? */
const mayBeOfPlace = onceAWord((word) => word.length >= shortest && anyEnding.test(word))

/** The places of which one of the words is an adjective. */
export const placesSaid = (
  words: readonly string[],
  places: readonly Place[],
  gazetteer: Gazetteer,
): Place[] => {
  const adjectives = words.filter(mayBeOfPlace)
  if (adjectives.length === 0) return []
  return places.filter((place) =>
    areasOf(place, gazetteer).some((name) => adjectives.some((word) => isAdjectiveOf(word, name))),
  )
}

type Names = ReadonlyMap<string, readonly GazetteerPlace[]>
const begin = 3 // letters by which names are looked up

/** Towns and provinces of the crisis's own countries, by how their names begin. */
const byBeginning = keepWith((gazetteer: Gazetteer): Names => {
  const found = new Map<string, GazetteerPlace[]>()
  for (const place of [...gazetteer.all('city'), ...gazetteer.all('province')]) {
    const key = foldName(place.name).replace(leading, '').slice(0, begin)
    for (const each of new Set([key, foldName(place.name).slice(0, begin)]))
      found.set(each, [...(found.get(each) ?? []), place])
  }
  return found
})

const common =
  /^(?:penal|prision|carcel|centro|complejo|recinto|reclusorio|penitenciari[oa]|carcelari[oa]|maxima|mayor|principal|local|mismo|andin[oa])$/

/** "el penal guayaquileño": the town or province of a country of which one of the words is the adjective, if one only is. */
export function areaSaid(words: readonly string[], country: Place, gazetteer: Gazetteer): Place | null {
  const index = byBeginning(gazetteer)
  const found = words
    .filter((word) => word.length > shortest && mayBeOfPlace(word) && !common.test(word))
    .filter((word) => gazetteer.demonyms(word, false).length === 0)
    .flatMap((word) =>
      (index.get(word.slice(0, begin)) ?? []).filter(
        (place) => place.country === country.id && isAdjectiveOf(word, place.name),
      ),
    )
  const towns = found.filter(({ kind }) => kind === 'city')
  const [first, ...others] = [...(towns.length > 0 ? towns : found)].sort(
    (a, b) => a.name.length - b.name.length,
  )
  // The short name is meant: "San X", not "San X de Y".
  const alike = others.every(({ name }) => foldName(name).startsWith(foldName(first?.name ?? '')))
  return first && alike ? toPlace(first) : null
}
