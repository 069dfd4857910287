import type { Words } from '@/components/words/en'
import type { IncidentFeature } from '@/lib/model/responses'

/**
 * What stands beside a large figure: who was killed, held or freed. Who was held before `day` (`YYYY-MM-DD`),
 * or is no more by the ledger, is not held still.
 */
export function captionOf(
  { figures }: Words,
  { kind, unit, when, over }: IncidentFeature['properties'],
  day: string,
): string {
  if (kind === 'killed') return figures.killed
  if (kind === 'hostages_freed') return figures.freed(unit)
  return over || (when && when.end < day) ? figures.wereHeld(unit) : figures.held(unit)
}
