import type { ClaimKind } from '@/lib/model/claim'
import { befallsPeople, kindsThat } from '../kind-groups'

/** Kinds that count what befalls people, and what is done to those held or caught. */
export const befallsOrEnds = kindsThat(befallsPeople)

/** Without the latter: what may as well be feared, averted or told to be untrue. */
export const befalls: readonly ClaimKind[] = befallsOrEnds.filter(
  (kind) => kind !== 'hostages_freed' && kind !== 'detained',
)
