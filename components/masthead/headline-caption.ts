import type { Words } from '@/components/words/en'
import type { IncidentFeature } from '@/lib/model/responses'
import { isMissing, isOverMonths } from './headline-figures'

/**
 * What stands beside a large figure: who was killed, is missing, held or freed, or escaped. Who is held no more by the ledger was held; of who was missing or
 * held, or last told of, before `day` (`YYYY-MM-DD`) and by nobody came free nothing is known but what was last reported.
 */
export function captionOf(
  { figures, formats, kinds }: Words,
  { kind, unit, when, over, provenance }: IncidentFeature['properties'],
  day: string,
): string {
  if (kind === 'killed') return figures.killed
  if (kind === 'escaped') return kinds.escaped.told
  if (kind === 'hostages_freed') return figures.freed(unit)
  if (over) return figures.wereHeld(unit)
  const reported = provenance.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort()
  const last = reported.at(-1)
  if (isMissing({ kind, unit }))
    return last && last < day ? figures.missingLast(formats.shortDay(last)) : figures.missing
  return last && (when?.end ?? last) < day
    ? figures.heldLast(unit, formats.shortDay(last))
    : figures.held(unit)
}

/** The days that a figure counts, where a filter by days chose only some of them; null where it is of those alone. */
export function daysBeyond(
  { formats }: Words,
  { when }: IncidentFeature['properties'],
  params: URLSearchParams,
): string | null {
  const [from, to] = [params.get('from'), params.get('to')]
  if (!when || (!from && !to)) return null
  return (from && when.start < from) || (to && when.end > to) ? formats.span(when) : null
}

/** The days that a sum counts: a quarter's dead are no happening of today. */
export function spanCounted({ formats }: Words, { when }: IncidentFeature['properties']): string | null {
  return when && isOverMonths(when) ? formats.span(when) : null
}
