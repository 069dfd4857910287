import { attack } from '@/lib/kinds/attack'
import { detained } from '@/lib/kinds/detained'
import { escaped } from '@/lib/kinds/escaped'
import { hostagesFreed } from '@/lib/kinds/hostages-freed'
import { hostagesHeld } from '@/lib/kinds/hostages-held'
import { injured } from '@/lib/kinds/injured'
import { inmatesCapacity } from '@/lib/kinds/inmates-capacity'
import { inmatesOverCapacity } from '@/lib/kinds/inmates-over-capacity'
import { killed } from '@/lib/kinds/killed'
import type { Kind } from '@/lib/kinds/kind'
import { otherCount } from '@/lib/kinds/other-count'
import { rightsSuspended } from '@/lib/kinds/rights-suspended'
import { stateOfEmergency } from '@/lib/kinds/state-of-emergency'
import { troopsDeployed } from '@/lib/kinds/troops-deployed'
import { unconfirmedReport } from '@/lib/kinds/unconfirmed-report'
import type { ClaimKind } from '@/lib/model/claim'

/** Every claim kind, in the order of keys and choices: a new one is a file beside these and a line here. */
export const kinds: Readonly<Record<ClaimKind, Kind>> = {
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
