export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** What most of the items are, if at least `share` of them are. */
export function majority<T>(items: readonly T[], share: number): T | undefined {
  const [largest] = [...groupBy(items, (item) => item)].sort((a, b) => b[1].length - a[1].length)
  return largest && largest[1].length >= share * items.length ? largest[0] : undefined
}
