import type { Places } from '@/components/dashboard/places-context'
import type { Words } from '@/components/words/en'
import { capitalize, sayFigure, signFigure } from '@/components/words/say'
import type { When } from '@/lib/model/claim'
import type { IncidentFeature } from '@/lib/model/responses'

/** "2021", "2020 – 2023": the years of something. */
export function sayYears({ start, end }: When): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  return from === to ? from : `${from} – ${to}`
}

/** Where, and for background also in which years. */
function sayWhere(
  places: Places,
  { place, historic, when }: IncidentFeature['properties'],
  nowhere: string,
): string {
  const name = place ? places.nameOf(place) : nowhere
  return historic && when ? `${name}, ${sayYears(when)}` : name
}

/** "53 guards held, Harrow Fell prison, reported": what an incident says when it is read out. */
export function nameIncident(words: Words, places: Places, { properties: p }: IncidentFeature): string {
  const place = sayWhere(places, p, words.list.unplaced.toLowerCase())
  return `${sayFigure(words, p)}, ${place}, ${words.statuses[p.status]}`
}

/** The lines of an incident's label, figure and place; and for a small map the bare figure, if it has one. */
export function labelIncident(
  words: Words,
  places: Places,
  { properties: p }: IncidentFeature,
): { lines: string[]; sign: string | null } {
  return {
    lines: [capitalize(sayFigure(words, p)), sayWhere(places, p, '')],
    sign: p.quantity && p.kind !== 'state_of_emergency' ? signFigure(words, p.quantity) : null,
  }
}
