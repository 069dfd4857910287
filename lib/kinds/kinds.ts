import type { Found, Kind } from './kind'
import * as registry from './registry'

export type ClaimKind = keyof typeof registry
/** Those that do not say themselves how they are found. */
export type FoundByCode = {
  [kind in ClaimKind]: (typeof registry)[kind] extends { found: Found } ? never : kind
}[ClaimKind]

const inOrder = Object.entries<Kind>(registry).sort(([, a], [, b]) => a.listed - b.listed)

/** Every claim kind, in the order of keys and choices. */
export const kinds = Object.fromEntries(inOrder) as Readonly<Record<ClaimKind, Kind>>
export const claimKinds = Object.keys(kinds) as ClaimKind[]
