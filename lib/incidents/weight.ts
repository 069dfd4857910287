import { kinds } from '@/lib/kinds/kinds'
import type { ClaimKind } from '@/lib/model/claim'
import type { Incident } from '@/lib/model/incident'

/** Where a kind stands among the others: the gravest first. */
export const weightOf = (kind: ClaimKind): number => kinds[kind].rank

type Weighed = Pick<Incident, 'id' | 'kind' | 'unit' | 'quantity' | 'status'>

const sizeOf = ({ quantity }: Weighed) => quantity?.value ?? -1

/** A rumour of 800 dead stands behind the 230 that were counted. */
const isUnsure = ({ status }: Weighed): number => (status === 'alleged' || status === 'denied' ? 1 : 0)

/** Other figures that count the same stand together: people missing first. */
const byCounted = ({ kind, unit }: Weighed): string =>
  kind !== 'other_count' || unit === 'people missing' ? '' : unit

/** The order of lists: the gravest kind, of other figures those that count the same, then what somebody answers for, then the largest figure. */
export const heavierFirst = (a: Weighed, b: Weighed): number =>
  weightOf(a.kind) - weightOf(b.kind) ||
  Number(byCounted(a) > byCounted(b)) - Number(byCounted(a) < byCounted(b)) ||
  isUnsure(a) - isUnsure(b) ||
  sizeOf(b) - sizeOf(a) ||
  (a.id < b.id ? -1 : 1)
