import { claimKinds, type FoundByCode, kinds as known } from '@/lib/kinds/kinds'
import type { KindRule } from '../candidate'
import { attack } from './attack'
import { plainKind } from './counting/plain-kind'
import { detained } from './detained'
import { escaped } from './escaped'
import { hostagesFreed } from './hostages-freed'
import { hostagesHeld } from './hostages-held'
import { injured } from './injured'
import { inmatesCapacity } from './inmates-capacity'
import { inmatesOverCapacity } from './inmates-over-capacity'
import { killed } from './killed'
import { otherCount } from './other-count'
import { rightsSuspended } from './rights-suspended'
import { stateOfEmergency } from './state-of-emergency'
import { troopsDeployed } from './troops-deployed'
import { unconfirmedReport } from './unconfirmed-report'

/** The kinds that are found by code of their own; how the others are stands in `lib/kinds`, with what each of them means. */
export const finders: Readonly<Record<FoundByCode, KindRule>> = {
  killed,
  injured,
  hostages_held: hostagesHeld,
  hostages_freed: hostagesFreed,
  troops_deployed: troopsDeployed,
  detained,
  escaped,
  inmates_capacity: inmatesCapacity,
  inmates_over_capacity: inmatesOverCapacity,
  state_of_emergency: stateOfEmergency,
  rights_suspended: rightsSuspended,
  attack,
  unconfirmed_report: unconfirmedReport,
  other_count: otherCount,
}
const plain = claimKinds.flatMap((kind) => {
  const { found } = known[kind]
  return found ? [plainKind(kind, found)] : []
})

/** In the order in which a sentence is asked. */
export const kinds: readonly KindRule[] = [...Object.values(finders), ...plain]
