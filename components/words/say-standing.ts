import type { Incident, Provenance } from '@/lib/model/incident'
import type { Words } from './en'
import { isOvertaken } from './standing-figure'

/** Why a report's figure is not simply what is known now: a rumour, denied, replaced, overtaken; null where it is. */
export function sayStanding(
  words: Words,
  said: Provenance,
  incident: Pick<Incident, 'kind' | 'quantity' | 'provenance'>,
): string | null {
  if (said.status !== 'reported') return words.statuses[said.status]
  return isOvertaken(said, incident) ? words.detail.overtaken : null
}
