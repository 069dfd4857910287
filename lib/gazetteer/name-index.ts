import { type FacilityIndex, indexFacilities } from '@/lib/gazetteer/facilities/facility-index'
import { wordsOfName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { articles, facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { addName, emptyTrie, type NameTrie } from '@/lib/gazetteer/name-trie'
import type { GazetteerPlace } from '@/lib/model/place'
import { keepWith } from '@/lib/text/keep-with'

/** A name that a place bears in running text. `weak`: it may also be a word, a person, another place. */
export type NameEntry = {
  place: GazetteerPlace
  name: string
  weak: boolean
  /** A prison's name without its generic noun. */
  bare: boolean
  /** Such a name that nobody listed: what is left of a full name without its noun. */
  derived: boolean
  /** "UK": only in capitals. */
  letters: boolean
}

export type NameIndex = {
  names: NameTrie<NameEntry>
  /** Generic nouns of prisons, and the letters that stand for one. */
  types: NameTrie<string>
  facilities: FacilityIndex
  /** Is the folded word, in capitals, what some country's people are called? */
  isNation: (norm: string) => boolean
  /** Ids of the countries whose people it is. */
  nationsOf: (norm: string) => readonly string[]
}

const isLetters = (name: string) => /^(?:\p{Lu}\.?\s?){2,5}$/u.test(name)

const namesOf = (place: GazetteerPlace) => [...new Set([place.name, ...place.aliases])]

export const withoutArticle = (words: readonly string[]) =>
  words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words

const toEntries = (place: GazetteerPlace): NameEntry[] =>
  namesOf(place).map((name) => ({
    place,
    name,
    weak: place.weakAliases?.includes(name) ?? false,
    bare: false,
    derived: false,
    letters: isLetters(name),
  }))

const spanishArticles = new Set(['la', 'el', 'los', 'las'])

function buildIndex(gazetteer: Gazetteer): NameIndex {
  const areas = gazetteer.all().filter(({ kind }) => kind !== 'prison')
  const areaNames = new Set(areas.flatMap(namesOf).map((name) => withoutArticle(wordsOfName(name)).join(' ')))
  // Where the crisis lists no towns of the prison's country itself, the world does.
  const isArea = (core: string, country: string) =>
    areaNames.has(core) ||
    (!gazetteer.listed.has(country) &&
      gazetteer.world.named(core).some(({ place, as }) => as === 'name' && place.country === country))
  const facilities = indexFacilities(gazetteer.all('prison'), isArea, gazetteer.prisonsAbroad)
  const names = emptyTrie<NameEntry>()
  for (const entry of areas.flatMap(toEntries)) addName(names, wordsOfName(entry.name), entry)
  for (const { place, alias, weak, derived } of facilities.bare) {
    const [article = '', ...rest] = wordsOfName(alias)
    const entry = { place, name: alias, weak, bare: true, derived, letters: false }
    addName(names, [article, ...rest], entry)
    // "La Regional" is "the Regional" in English.
    if (rest.length > 0 && spanishArticles.has(article)) addName(names, ['the', ...rest], entry)
  }
  const types = emptyTrie<string>()
  for (const phrase of [...facilityTypes.keys(), ...facilities.letters])
    addName(types, phrase.split(' '), phrase)
  const nationsOf = (norm: string) => gazetteer.demonyms(norm, true)
  return { names, types, facilities, isNation: (norm) => nationsOf(norm).length > 0, nationsOf }
}

/** The index of a gazetteer's names, built at first use and kept as long as the gazetteer. */
export const indexOf = keepWith(buildIndex)
