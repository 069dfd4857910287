import type { Places } from '@/components/dashboard/places-context'
import type { Words } from '@/components/words/en'
import { capitalize, sayFigure, signFigure } from '@/components/words/say'
import type { IncidentFeature } from '@/lib/model/responses'

/** Where, and for background also in which year. */
function sayWhere(
  places: Places,
  { place, historic, when }: IncidentFeature['properties'],
  nowhere: string,
): string {
  const name = place ? places.nameOf(place) : nowhere
  return historic && when ? `${name}, ${when.start.slice(0, 4)}` : name
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
