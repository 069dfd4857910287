import type { ClaimKind } from '@/lib/model/claim'

/** Kinds that count what befalls people and may as well be feared, averted or told to be untrue. */
export const befalls: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'killed',
  'injured',
  'hostages_held',
  'escaped',
])

/** The same, with what is done to those held or caught. */
export const befallsOrEnds: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  ...befalls,
  'hostages_freed',
  'detained',
])
