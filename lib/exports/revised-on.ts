import type { ClaimItem } from '@/lib/model/responses'

/** The day of the last report that corrects or contradicts a claim, by claim; claims that stand uncontested are not in it. */
export function revisedOn(claims: readonly ClaimItem[]): Map<string, string> {
  const days = new Map<string, string>()
  for (const { relations, publishedAt } of claims)
    for (const { to, kind } of relations)
      if ((kind === 'supersedes' || kind === 'contradicts') && publishedAt > (days.get(to) ?? ''))
        days.set(to, publishedAt)
  return days
}
