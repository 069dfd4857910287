import { kinds } from '@/lib/kinds/kinds'
import type { ClaimKind } from '@/lib/model/claim'
import type { Incident } from '@/lib/model/incident'

/** Where a kind stands among the others: the gravest first. */
export const weightOf = (kind: ClaimKind): number => kinds[kind].rank

type Weighed = Pick<Incident, 'id' | 'kind' | 'quantity' | 'status'>

const sizeOf = ({ quantity }: Weighed) => quantity?.value ?? -1

/** A rumour of 800 dead stands behind the 230 that were counted. */
const isUnsure = ({ status }: Weighed): number => (status === 'alleged' || status === 'denied' ? 1 : 0)

/** The order of lists: the gravest kind, then what somebody answers for, then the largest figure. */
export const heavierFirst = (a: Weighed, b: Weighed): number =>
  weightOf(a.kind) - weightOf(b.kind) ||
  isUnsure(a) - isUnsure(b) ||
  sizeOf(b) - sizeOf(a) ||
  (a.id < b.id ? -1 : 1)
