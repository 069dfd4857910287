type Held<T> = { item: T; weight: number }

/**
 * Items kept until together they weigh more than `capacity`: the one asked for longest ago goes first. What alone weighs
 * more is not kept.
 */
export function keepByWeight<T>(capacity: number) {
  const held = new Map<string, Held<T>>()
  let weight = 0

  function take(key: string): Held<T> | undefined {
    const known = held.get(key)
    weight -= known?.weight ?? 0
    held.delete(key)
    return known
  }

  return {
    take,
    find(key: string): T | undefined {
      const known = held.get(key)
      if (!known) return undefined
      held.delete(key)
      held.set(key, known)
      return known.item
    },
    /** Without asking for it. */
    peek: (key: string) => held.get(key)?.item,
    keep(key: string, item: T, itsWeight: number): void {
      take(key)
      if (itsWeight > capacity) return
      held.set(key, { item, weight: itsWeight })
      weight += itsWeight
      for (const oldest of held.keys()) {
        if (weight <= capacity) break
        take(oldest)
      }
    },
    forgetWhere(isOver: (item: T) => boolean): void {
      for (const [key, { item }] of held) if (isOver(item)) take(key)
    },
    size: () => held.size,
  }
}
