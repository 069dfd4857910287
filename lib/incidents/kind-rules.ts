import type { ClaimKind } from '@/lib/model/claim'

/** What makes two claims of one kind speak of the same happening. Days are whole days. */
export type KindRule = {
  /** Days that may be missing between two dated claims. */
  gap: number
  /** Days before its publication that a claim without a date may speak of. */
  window: number
  /** Does the unit tell happenings apart? */
  unit: boolean
  /** No happening but a state that holds for years: a report that gives no date may tell of one that another dates. */
  lasts: boolean
  /** Must the figures agree? So where nothing else says what is being counted. */
  sameFigure: boolean
  /** May claims of several articles be one? Two rumours rarely are the same rumour. */
  acrossArticles: boolean
}

const toll: KindRule = {
  gap: 1,
  window: 7,
  unit: false,
  lasts: false,
  sameFigure: false,
  acrossArticles: true,
}
/** A facility's size is no happening. */
const size: KindRule = { ...toll, window: 3650, lasts: true }
const measure: KindRule = { ...toll, unit: true }

/** Kinds that are no toll of people. */
const special: Partial<Record<ClaimKind, KindRule>> = {
  inmates_capacity: size,
  inmates_over_capacity: size,
  state_of_emergency: measure,
  rights_suspended: measure,
  attack: { ...toll, gap: 0 },
  unconfirmed_report: { ...toll, acrossArticles: false },
  other_count: { ...toll, unit: true, sameFigure: true },
}

/** A kind is a toll of people unless it says otherwise. */
export const kindRule = (kind: ClaimKind): KindRule => special[kind] ?? toll

/** Tolls of one happening that no later report can make smaller. */
export const onlyGrows = (kind: ClaimKind): boolean => kind === 'killed' || kind === 'injured'
