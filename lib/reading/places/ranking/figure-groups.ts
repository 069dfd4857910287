import type { Draft } from '../../draft'
import { isCapacity, isHostages, isMeasure, isToll } from '../../kind-groups'

/** Figures of one sort keep together: an emergency in the country says little of where the dead lie. */
export const groupOf = ({ candidate }: Draft): string => {
  if (isToll(candidate)) return 'toll'
  if (isHostages(candidate)) return 'hostages'
  if (isCapacity(candidate)) return 'inmates'
  if (isMeasure(candidate)) return 'measure'
  const { kind, unit } = candidate
  return kind === 'other_count' && unit === 'prisons' ? 'prisons' : kind
}
export const isWide = ({ candidate }: Draft): boolean =>
  isMeasure(candidate) || candidate.kind === 'troops_deployed'
export const numberOf = ({ candidate }: Draft): number => candidate.quantity?.value ?? 0
