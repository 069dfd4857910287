import type { Words } from '@/components/words/en'
import type { ClaimKind } from '@/lib/model/claim'
import type { IncidentFeature } from '@/lib/model/responses'

export type Known = {
  /** A day or a moment. */
  asOf: string
  reports: number
  incidents: readonly IncidentFeature[]
  /** The place filtered by, in words, or null. */
  within: string | null
}

/** Named places where a kind of thing was told of; not a count of what happened. */
function countPlaces(
  incidents: readonly IncidentFeature[],
  kind: ClaimKind,
): { places: number; told: boolean } {
  const told = incidents.filter(
    ({ properties: p }) => p.kind === kind && !p.historic && p.status === 'reported',
  )
  const named = told.flatMap(({ properties: { place } }) =>
    place && place.kind !== 'country' ? place.id : [],
  )
  return { places: new Set(named).size, told: told.length > 0 }
}

/** One sentence, made of the data: what is known, as of when, from how many reports. */
export function sayKnown(words: Words, { asOf, reports, incidents, within }: Known): string {
  const say = (kind: ClaimKind, at: (places: number) => string, somewhere: string) => {
    const { places, told } = countPlaces(incidents, kind)
    return places > 0 && !within ? at(places) : told ? somewhere : []
  }
  const { known } = words
  const facts = [
    say('killed', known.killedAt, known.killed),
    say('hostages_held', known.heldAt, known.held),
    say('hostages_freed', known.freedAt, known.freed),
  ].flat()
  const head = known.asOf(asOf, reports, within)
  return facts.length > 0 ? `${head}: ${words.formats.list(facts)}.` : `${head}. ${known.nothing}`
}
