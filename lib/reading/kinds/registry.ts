import type { KindRule } from '../candidate'
import { attack } from './attack'
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

/** Every claim kind that the reader knows: a new one is a file beside these and a line here. */
export const kinds: readonly KindRule[] = [
  killed,
  injured,
  hostagesHeld,
  hostagesFreed,
  troopsDeployed,
  detained,
  escaped,
  inmatesCapacity,
  inmatesOverCapacity,
  stateOfEmergency,
  rightsSuspended,
  attack,
  unconfirmedReport,
  otherCount,
]
