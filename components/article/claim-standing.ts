import type { Status } from '@/lib/model/claim'
import type { ClaimItem } from '@/lib/model/responses'

/** How a claim stands: its status, or that it is background from earlier years. */
type Standing = Status | 'background'

const all: readonly Standing[] = ['alleged', 'denied', 'superseded', 'background']

export const standingOf = ({ status, historic }: Pick<ClaimItem, 'status' | 'historic'>): Standing =>
  historic && status === 'reported' ? 'background' : status

/** The standings besides plain reports that some claims have, in a fixed order. */
export const standingsOf = (claims: readonly ClaimItem[]): Standing[] =>
  all.filter((standing) => claims.some((claim) => standingOf(claim) === standing))

/** The element that says what the line under a mark of this standing means. */
export const standingId = (standing: Standing) => `standing-${standing}`
