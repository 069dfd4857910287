import type { ClaimKind } from '@/lib/model/claim'
import type { Incident } from '@/lib/model/incident'

/** What weighs most comes first. */
const kindsByWeight: readonly ClaimKind[] = [
  'killed',
  'hostages_held',
  'hostages_freed',
  'injured',
  'escaped',
  'attack',
  'detained',
  'troops_deployed',
  'state_of_emergency',
  'rights_suspended',
  'unconfirmed_report',
  'other_count',
  'inmates_over_capacity',
  'inmates_capacity',
]
const weights = new Map(kindsByWeight.map((kind, rank) => [kind, rank]))

/** Where a kind stands among the others; one that has no weight comes last. */
export const weightOf = (kind: ClaimKind) => weights.get(kind) ?? kindsByWeight.length

type Weighed = Pick<Incident, 'id' | 'kind' | 'quantity'>

const sizeOf = ({ quantity }: Weighed) => quantity?.value ?? -1

/** The order of lists: the gravest kind, then the largest figure. */
export const heavierFirst = (a: Weighed, b: Weighed): number =>
  weightOf(a.kind) - weightOf(b.kind) || sizeOf(b) - sizeOf(a) || (a.id < b.id ? -1 : 1)
