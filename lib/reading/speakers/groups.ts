import type { Part } from './repairs'
import { nameBeside } from './subject'

/** Parts of the phrase from an index on, up to what ends it. */
export function groupFrom(parts: readonly Part[], from: number): number[] {
  const group: number[] = []
  for (let i = from; i < parts.length && group.length < 8; i++) {
    if (/^(?:comma|stop|relative|subordinator|conjunction|verb|date)$/.test(parts[i]?.kind ?? 'stop')) break
    group.push(i)
  }
  return group
}

/** "el ministro, Juan Vera": the name, where it stands beside the office. */
export function withName(parts: readonly Part[], head: number): number {
  const end = (groupFrom(parts, head).at(-1) ?? head) + 1
  return parts[end]?.kind === 'comma' ? nameBeside(parts, head, groupFrom(parts, end + 1)) : head
}
