import type { Places } from '@/components/dashboard/places-context'
import type { Words } from '@/components/words/en'
import { capitalize, sayFigure, signFigure } from '@/components/words/say'
import type { IncidentFeature } from '@/lib/model/responses'

/** "53 guards held, Turi prison, reported": what an incident says when it is read out. */
export function nameIncident(words: Words, places: Places, { properties: p }: IncidentFeature): string {
  const place = p.place ? places.nameOf(p.place) : words.list.unplaced.toLowerCase()
  return `${sayFigure(words, p)}, ${place}, ${words.statuses[p.status]}`
}

/** The lines of an incident's label: figure and place; on a small map the bare figure, and nothing without one. */
export function labelIncident(
  words: Words,
  places: Places,
  { properties: p }: IncidentFeature,
  small: boolean,
): string[] {
  if (small) return p.quantity && p.kind !== 'state_of_emergency' ? [signFigure(words, p.quantity)] : []
  return [capitalize(sayFigure(words, p)), p.place ? places.nameOf(p.place) : '']
}
