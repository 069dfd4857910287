import { groupBy } from '@/lib/model/group-by'

/** What most of the items are, if at least `share` of them are. */
export function majority<T>(items: readonly T[], share: number): T | undefined {
  const [largest] = [...groupBy(items, (item) => item)].sort((a, b) => b[1].length - a[1].length)
  return largest && largest[1].length >= share * items.length ? largest[0] : undefined
}
