import type { EmergencyScope } from '@/lib/model/claim'
import type { Words } from './en'
import { capitalize } from './say'

function sayReach({ zones }: Words, { reach, areas }: EmergencyScope): string | null {
  if (reach === 'prison_system' || reach === 'country') return zones.scopes[reach]
  return reach === 'unnamed_areas' ? zones.unnamed(areas?.count ?? null, areas?.kind ?? 'area') : null
}

/** What tells one emergency from another in a list: where it holds, and what it suspends. `where` is a place that is named. */
export function sayScope(words: Words, emergency: EmergencyScope, where: string | null): string | null {
  const { rights } = emergency
  const suspended = rights.length > 0 ? words.zones.without(rights.map((right) => words.rights[right])) : null
  return capitalize([where ?? sayReach(words, emergency), suspended].filter(Boolean).join(': ')) || null
}
