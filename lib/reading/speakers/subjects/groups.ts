import type { Part } from '@/lib/reading/speakers/parts/part'
import { informants } from '@/lib/reading/speakers/words'
import { authorOf, keeperOf } from './authors'
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

/** "un informe de la gobernadora, Ana Vela": by the name, where whoever made it is a person and it stands beside. */
export function madeBy(parts: readonly Part[], document: number): number | null {
  const author = authorOf(parts, document)
  const noun = parts[author ?? -1]?.noun
  const isOffice = noun?.determiner === 'definite' || parts[(author ?? 0) - 1]?.word === 'del'
  const holds = noun && (noun.classes.includes('role') || informants.has(noun.head))
  return author !== null && holds && isOffice ? withName(parts, author) : author
}

/** "el balance que ofreció el ministro, Juan Vera": by the name, where it stands beside. */
export function keptBy(parts: readonly Part[], toll: number): number | null {
  const keeper = keeperOf(parts, toll)
  return keeper === null ? null : withName(parts, keeper)
}
