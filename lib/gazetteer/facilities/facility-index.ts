import {
  type FacilityName,
  readFacilityName,
  type TypeLetters,
} from '@/lib/gazetteer/facilities/facility-name'
import { wordsOfName } from '@/lib/gazetteer/fold-name'
import { articles, facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { addName, emptyTrie, type NameTrie } from '@/lib/gazetteer/name-trie'
import type { GazetteerPlace } from '@/lib/model/place'

/** `derived`: no one listed the name so; it is what is left of a full one without its noun. */
export type FacilityForm = FacilityName & {
  place: GazetteerPlace
  alias: string
  weak: boolean
  derived: boolean
}

export type FacilityIndex = {
  letters: TypeLetters
  /** Names by their core; the core may be empty ("Jail 4"). */
  byCore: ReadonlyMap<string, readonly FacilityForm[]>
  /** The same of prisons abroad, and those without a core by their whole name ("Central Prison"). */
  abroad: ReadonlyMap<string, readonly FacilityForm[]>
  wholes: ReadonlyMap<string, readonly FacilityForm[]>
  /** The only prison of ours that is called by this noun: "la Penitenciaría". */
  byType: ReadonlyMap<string, GazetteerPlace>
  /** Names that nothing but the whole of them tells: "National Penitentiary", "main jail in TOWN". */
  whole: NameTrie<GazetteerPlace>
  /** Names that stand without a generic noun. */
  bare: readonly FacilityForm[]
}

/** "Women's Center" is "Women's Centre" in half of the English press. */
const inBritain = (name: string) => name.replace(/\bCenter\b/g, 'Centre').replace(/\bcenter\b/g, 'centre')

const aliasesOf = (place: GazetteerPlace) =>
  [place.name, ...place.aliases].flatMap((name) => [name, inBritain(name)])

/** "ABC Northfield": the letters before two or more prisons' names stand for "prison" there. */
function findLetters(prisons: readonly GazetteerPlace[]): Set<string> {
  const users = new Map<string, Set<string>>()
  for (const place of prisons)
    for (const name of [...aliasesOf(place), place.officialName ?? '']) {
      const [letters] = /^\p{Lu}{2,5}(?=\s)/u.exec(name) ?? []
      if (letters) users.set(letters, (users.get(letters) ?? new Set()).add(place.id))
    }
  return new Set([...users].filter(([, ids]) => ids.size > 1).map(([letters]) => letters.toLowerCase()))
}

function toForms(place: GazetteerPlace, letters: TypeLetters): FacilityForm[] {
  return [...new Set(aliasesOf(place))].map((alias) => ({
    ...readFacilityName(wordsOfName(alias), letters),
    place,
    alias,
    weak: place.weakAliases?.includes(alias) ?? false,
    derived: false,
  }))
}

/** Is some town or area of the country (ISO 3166-1) called so? The name is folded, without its article. */
type IsArea = (name: string, country: string) => boolean

/** Cores of full names that are no area's name: "Northfield" of "Northfield prison", to be trusted only in an article that says the full one. */
const bareCores = (forms: readonly FacilityForm[], isArea: IsArea): FacilityForm[] =>
  forms
    .filter(
      ({ type, core, qualifiers, number, place }) =>
        type && core && !qualifiers.length && number === null && !isArea(core, place.country),
    )
    .map((form) => ({ ...form, alias: form.core, type: null, weak: true, derived: true }))

const groupForms = (forms: readonly FacilityForm[], keyOf: (form: FacilityForm) => string) => {
  const groups = new Map<string, FacilityForm[]>()
  for (const form of forms) groups.set(keyOf(form), [...(groups.get(keyOf(form)) ?? []), form])
  return groups
}

function onlyOfType(forms: readonly FacilityForm[]): Map<string, GazetteerPlace> {
  const groups = groupForms(
    forms.filter(({ type }) => type && !type.includes(' ')),
    ({ type }) => type ?? '',
  )
  return new Map(
    [...groups].flatMap(([type, forms]) => {
      const [place, ...others] = new Set(forms.map((form) => form.place))
      return place && others.length === 0 ? [[type, place] as const] : []
    }),
  )
}

const holdsNoun = (words: readonly string[]) => words.some((word) => facilityTypes.has(word))

/** Names of which no part is a name, each with the one prison that bears it. */
function wholeNames(forms: readonly FacilityForm[]): NameTrie<GazetteerPlace> {
  const names = emptyTrie<GazetteerPlace>()
  const isWhole = ({ type, core, qualifiers, number, weak }: FacilityForm, words: readonly string[]) =>
    !weak &&
    words.length > 1 &&
    (type ? !core && qualifiers.length === 0 && number === null : holdsNoun(words))
  const whole = forms.filter((form) => isWhole(form, wholeName(form.alias).split(' ')))
  for (const [name, group] of groupForms(whole, ({ alias }) => wholeName(alias))) {
    const [place, ...others] = new Set(group.map((form) => form.place))
    if (place && others.length === 0) addName(names, name.split(' '), place)
  }
  return names
}

export function indexFacilities(
  prisons: readonly GazetteerPlace[],
  isArea: IsArea,
  prisonsAbroad: readonly GazetteerPlace[] = [],
): FacilityIndex {
  const letters = findLetters(prisons)
  const forms = prisons.flatMap((place) => toForms(place, letters))
  const telling = forms.filter(({ core, number, qualifiers }) => core || number !== null || qualifiers.length)
  const abroad = prisonsAbroad.flatMap((place) => toForms(place, letters))
  return {
    letters,
    byCore: groupForms(telling, ({ core }) => core),
    abroad: groupForms(
      abroad.filter(({ core }) => core),
      ({ core }) => core,
    ),
    wholes: groupForms(
      abroad.filter(({ core }) => !core),
      ({ alias }) => wholeName(alias),
    ),
    byType: onlyOfType(forms),
    whole: wholeNames(forms),
    bare: [...forms, ...abroad].filter(({ type }) => type === null).concat(bareCores(forms, isArea)),
  }
}

/** A name word by word, without its article. */
export const wholeName = (name: string) => {
  const words = wordsOfName(name)
  return (articles.has(words[0] ?? '') ? words.slice(1) : words).join(' ')
}

export const isPluralType = (type: string) => facilityTypes.get(type)?.plural ?? false
