/** Kinds that many rules treat alike, asked of anything that has a kind. */

type OfKind = { readonly kind: string }

/** The dead and the hurt. */
export const isToll = ({ kind }: OfKind): boolean => kind === 'killed' || kind === 'injured'

/** Violence, with the dead and the hurt that it leaves. */
export const isViolence = (one: OfKind): boolean => one.kind === 'attack' || isToll(one)

/** People held against their will, and those let go. */
export const isHostages = ({ kind }: OfKind): boolean => kind === 'hostages_held' || kind === 'hostages_freed'

/** How many a prison may hold, and by how many it holds more. */
export const isCapacity = ({ kind }: OfKind): boolean =>
  kind === 'inmates_capacity' || kind === 'inmates_over_capacity'

/** What holds in an area rather than happens at a spot. */
export const measures: readonly string[] = ['state_of_emergency', 'rights_suspended']
export const isMeasure = ({ kind }: OfKind): boolean => measures.includes(kind)
