import type { Kind } from '@/lib/kinds/kind'
import { type ClaimKind, claimKinds, kinds } from '@/lib/kinds/kinds'

/** Kinds that many rules treat alike, asked of anything that has a kind. */

type OfKind = { readonly kind: string }

/** The kinds that are of such a sort: a new one is among them by what it says of itself. */
export const kindsThat = (are: (kind: Kind) => boolean): readonly ClaimKind[] =>
  claimKinds.filter((name) => are(kinds[name]))

/** Does it count people to whom something happened? */
export const befallsPeople = ({ counts }: Kind): boolean => counts !== 'things' && counts !== 'forces'

const casualties: ReadonlySet<string> = new Set(kindsThat(({ counts }) => counts === 'casualties'))
/** The dead and the hurt. */
export const isToll = ({ kind }: OfKind): boolean => casualties.has(kind)

/** Violence, with the dead and the hurt that it leaves. */
export const isViolence = (one: OfKind): boolean => one.kind === 'attack' || isToll(one)

/** People held against their will, and those let go. */
export const isHostages = ({ kind }: OfKind): boolean => kind === 'hostages_held' || kind === 'hostages_freed'

/** How many a prison may hold, and by how many it holds more. */
export const isCapacity = ({ kind }: OfKind): boolean =>
  kind === 'inmates_capacity' || kind === 'inmates_over_capacity'

/** What holds in an area rather than happens at a spot. */
export const measures: readonly string[] = kindsThat(({ tells }) => tells === 'measure')
export const isMeasure = ({ kind }: OfKind): boolean => measures.includes(kind)
