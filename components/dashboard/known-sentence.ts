import type { Words } from '@/components/words/en'
import type { ClaimKind } from '@/lib/model/claim'
import type { IncidentFeature } from '@/lib/model/responses'
import { weightOf } from './group-incidents'

export type Known = {
  /** A day or a moment. */
  asOf: string
  reports: number
  incidents: readonly IncidentFeature[]
  /** How many emergencies are shown; said where there is no incident to say. */
  emergencies?: number
  /** The place filtered by, in words, or null. */
  within: string | null
  /** Something besides a place is filtered by: then nothing found says nothing of the place. */
  isFiltered: boolean
}

const gravest: readonly ClaimKind[] = ['killed', 'hostages_held', 'hostages_freed']
const mostKinds = 3 // said in one sentence where none of the gravest is told of

type Told = readonly IncidentFeature[]

/** What stands, else what does not, by why it does not: the sentence never says less than the list shows. */
function sortOut(incidents: Told) {
  const present = incidents.filter(({ properties }) => !properties.historic)
  const of = (status: string) => present.filter(({ properties }) => properties.status === status)
  return {
    reported: of('reported'),
    alleged: of('alleged'),
    denied: of('denied'),
    superseded: of('superseded'),
    historic: incidents.filter(({ properties }) => properties.historic),
  }
}

/** The gravest kinds that are told of; where there are none, the weightiest others. */
function kindsOf(told: Told): ClaimKind[] {
  const present = [...new Set(told.map(({ properties }) => properties.kind))].sort(
    (a, b) => weightOf(a) - weightOf(b),
  )
  const grave = present.filter((kind) => gravest.includes(kind))
  return grave.length > 0 ? grave : present.slice(0, mostKinds)
}

/** "people killed"; of a kind that has no words of its own here, its label. */
const nameKind = ({ known, kinds }: Words, kind: ClaimKind) => known.kinds[kind] ?? kinds[kind].toLowerCase()

/** A kind and the named places where it was told of; a count of places, not of what happened. */
function sayWhere(words: Words, kind: ClaimKind, told: Told, within: string | null): string {
  const { known } = words
  const what = nameKind(words, kind)
  const places = told.flatMap(({ properties: p }) => (p.kind === kind ? [p.place] : []))
  const named = new Set(places.flatMap((place) => (place && place.kind !== 'country' ? place.id : [])))
  if (within || named.size === 0 || places.includes(null)) return what
  const inAll = places.some((place) => place?.kind === 'country')
  return inAll ? known.atAndInAll(what, named.size) : known.at(what, named.size)
}

function sayFacts(words: Words, { incidents, within, emergencies = 0 }: Known): string[] {
  const { known } = words
  const { reported, alleged, denied, superseded, historic } = sortOut(incidents)
  if (reported.length > 0) return kindsOf(reported).map((kind) => sayWhere(words, kind, reported, within))
  const lesser: [Told, (what: string) => string][] = [
    [alleged, known.unconfirmed],
    [denied, known.denied],
    [superseded, known.replaced],
    [historic, known.background],
  ]
  const [told, say] = lesser.find(([some]) => some.length > 0) ?? []
  if (told && say) return kindsOf(told).map((kind) => say(nameKind(words, kind)))
  return emergencies > 0 ? [nameKind(words, 'state_of_emergency')] : []
}

/** One sentence, made of the data, in two parts: as of when and from how many reports, and then what is known. */
export function knownParts(words: Words, what: Known): [asOf: string, facts: string] {
  const { known, formats } = words
  const facts = sayFacts(words, what)
  const head = known.asOf(what.asOf, what.reports, what.within)
  if (facts.length > 0) return [head, `: ${formats.list(facts)}.`]
  return [head, `. ${what.isFiltered ? known.nothingChosen : known.nothing}`]
}

export const sayKnown = (words: Words, what: Known): string => knownParts(words, what).join('')
