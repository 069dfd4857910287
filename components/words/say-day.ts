import type { IncidentFeature } from '@/lib/model/responses'
import type { Words } from './en'

/** When it happened, else when its figure was reported, and that it is that. */
export function sayDay(
  { formats, list }: Words,
  { when, historic }: IncidentFeature['properties'],
  reported: string,
): string {
  if (historic) return when ? formats.span({ ...when, precision: 'year' }) : reported.slice(0, 4)
  return when ? formats.span(when) : list.reportedOn(formats.shortDay(reported))
}
