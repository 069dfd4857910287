import { kinds } from '@/lib/kinds/kinds'
import type { Merging } from '@/lib/kinds/merging'
import type { ClaimKind } from '@/lib/model/claim'

/** What makes two claims of the kind speak of the same happening. */
export const kindRule = (kind: ClaimKind): Merging => kinds[kind].merging

export const onlyGrows = (kind: ClaimKind): boolean => kindRule(kind).grows

/** People to whom something happened, or forces that are sent. */
export const countsPeople = (kind: ClaimKind): boolean => kinds[kind].counts !== 'things'

/** People to whom something happened: of forces each report names those whom its day sends, whoever was there before. */
export const isToll = (kind: ClaimKind): boolean => countsPeople(kind) && kinds[kind].counts !== 'forces'

/** The dead and the hurt of a happening, who come at once: those freed or caught come in steps, each with a figure of its own. */
export const isCasualty = (kind: ClaimKind): boolean => kinds[kind].counts === 'casualties'

/** Those that come at once or are counted at once, so that one report gives one sum of them. */
export const isCountedAtOnce = (kind: ClaimKind): boolean =>
  isCasualty(kind) || kinds[kind].counts === 'people_at_once'
