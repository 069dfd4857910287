import type { Draft } from '../../draft'

/** Figures of one sort keep together: an emergency in the country says little of where the dead lie. */
export const groupOf = ({ candidate: { kind, unit } }: Draft): string => {
  if (kind === 'killed' || kind === 'injured') return 'toll'
  if (kind.startsWith('hostages')) return 'hostages'
  if (kind.startsWith('inmates')) return 'inmates'
  if (kind === 'state_of_emergency' || kind === 'rights_suspended') return 'measure'
  return kind === 'other_count' && unit === 'prisons' ? 'prisons' : kind
}
const wide = new Set(['state_of_emergency', 'rights_suspended', 'troops_deployed'])
export const isWide = ({ candidate }: Draft): boolean => wide.has(candidate.kind)
export const numberOf = ({ candidate }: Draft): number => candidate.quantity?.value ?? 0
