import type { Words } from '@/components/words/en'
import { toTold } from '@/lib/incidents/told-kinds'
import type { Told, ToldKind } from '@/lib/model/overview'
import type { IncidentFeature } from '@/lib/model/responses'
import { headlineKinds } from './headline-figures'

export type Known = {
  /** A day or a moment; empty where no report has come. */
  asOf: string
  reports: number
  incidents: readonly IncidentFeature[]
  /** What all of them tell of, where they are too many to be given. */
  told?: Told | undefined
  /** How many emergencies are shown; said where there is no incident to say. */
  emergencies?: number
  /** The place filtered by, in words, or null. */
  within: string | null
  /** A country by its id. */
  nameOf?: (country: string) => string
  /** Something besides a place is filtered by: then nothing found says nothing of the place. */
  isFiltered: boolean
}

const mostKinds = 3 // said in one sentence where none of the gravest is told of

/** The gravest kinds that are told of; where there are none, the weightiest others. */
function gravestOf(told: readonly ToldKind[]): readonly ToldKind[] {
  const grave = told.filter(({ kind }) => headlineKinds.includes(kind))
  return grave.length > 0 ? grave : told.slice(0, mostKinds)
}

/** What is told of, in the middle of a sentence: its kind, and of other figures what all of them count. */
const sayTold = ({ kinds, unitName }: Words, { kind, unit }: ToldKind): string =>
  (unit && unitName(unit)) || kinds[kind].told

/**
 * Kinds, each with how many named places it was told of in, where that can be said: a count of places, not of what happened.
 * Which of them are counted for the whole country too is said once, where all are; of several countries by name.
 */
function sayWhere(words: Words, told: readonly ToldKind[], { within, nameOf }: Known): string {
  const { known, formats } = words
  const isPlaced = ({ places, isUnplaced }: ToldKind) => !within && places > 0 && !isUnplaced
  const isBoth = (one: ToldKind) => isPlaced(one) && one.countrywide.length > 0
  const areSeveral = new Set(told.flatMap(({ countries }) => countries)).size > 1
  const areAllBoth = !areSeveral && told.length > 1 && told.every(isBoth)
  const inAll = (at: string, { countrywide }: ToldKind) =>
    areSeveral && nameOf ? known.atAndInAllOf(at, countrywide.map(nameOf)) : known.atAndInAll(at)
  const said = told.map((one) => {
    const what = sayTold(words, one)
    const at = isPlaced(one) ? known.at(what, one.places) : what
    return isBoth(one) && !areAllBoth ? inAll(at, one) : at
  })
  return areAllBoth ? known.allAndInAll(formats.list(said)) : formats.list(said)
}

/** What stands, else what does not, by why it does not: the sentence never says less than the list shows. */
function sayFacts(words: Words, what: Known): string {
  const { incidents, told: given, emergencies = 0 } = what
  const { known, formats } = words
  const told = given ?? toTold(incidents.map(({ properties }) => properties))
  if (told.reported.length > 0) return sayWhere(words, gravestOf(told.reported), what)
  const lesser: [readonly ToldKind[], (what: string) => string][] = [
    [told.alleged, known.unconfirmed],
    [told.denied, known.denied],
    [told.superseded, known.replaced],
    [told.historic, known.background],
  ]
  const [kinds, say] = lesser.find(([some]) => some.length > 0) ?? []
  if (kinds && say) return formats.list(gravestOf(kinds).map((one) => say(sayTold(words, one))))
  return emergencies > 0 ? words.kinds.state_of_emergency.told : ''
}

/** One sentence, made of the data, in two parts: as of when and from how many reports, and then what is known. */
export function knownParts(words: Words, what: Known): [asOf: string, facts: string] {
  const { known } = words
  if (what.asOf === '') return [known.noReports, '']
  const facts = sayFacts(words, what)
  const head = known.asOf(what.asOf, what.reports, what.within)
  if (facts) return [head, `: ${facts}.`]
  return [head, `. ${what.isFiltered ? known.nothingChosen : known.nothing}`]
}

export const sayKnown = (words: Words, what: Known): string => knownParts(words, what).join('')
