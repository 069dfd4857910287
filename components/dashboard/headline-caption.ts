import type { Words } from '@/components/words/en'
import type { Incident } from '@/lib/model/incident'

/** What stands beside a large figure: who was killed, held or freed. Held before `day` (`YYYY-MM-DD`) is not held still. */
export function captionOf({ figures }: Words, { kind, unit, when }: Incident, day: string): string {
  if (kind === 'killed') return figures.killed
  if (kind === 'hostages_freed') return figures.freed(unit)
  return when && when.end < day ? figures.wereHeld(unit) : figures.held(unit)
}
