import type { ClaimItem } from '@/lib/model/responses'

/**
 * The day of the last report that corrects or contradicts a claim, by claim; claims that stand uncontested are not in it.
 * Relations name one of several like figures: of those that are `overtaken` though no later report names them, the day is
 * that of the report whose figure stands.
 */
export function revisedOn(
  claims: readonly ClaimItem[],
  overtaken: ReadonlyMap<string, string | null>,
): Map<string, string> {
  const days = new Map<string, string>()
  for (const { relations, publishedAt } of claims)
    for (const { to, kind } of relations)
      if ((kind === 'supersedes' || kind === 'contradicts') && publishedAt > (days.get(to) ?? ''))
        days.set(to, publishedAt)
  for (const { id, publishedAt } of claims) {
    const by = overtaken.get(id)
    if (by && by > publishedAt && (days.get(id) ?? '') <= publishedAt) days.set(id, by)
  }
  return days
}
