import type { ClaimKind } from '@/lib/model/claim'

/** What makes two claims of one kind speak of the same happening. Days are whole days. */
type KindRule = {
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
  /** Is it a toll: people to whom something happened? */
  people: boolean
  /** Does the sum only grow? Then fewer in a later report is a disagreement, and a lower figure of an earlier day is old news. */
  grows: boolean
}

const toll: KindRule = {
  gap: 1,
  window: 7,
  unit: false,
  lasts: false,
  sameFigure: false,
  acrossArticles: true,
  people: true,
  grows: false,
}
/** People to whom something happened that is not undone. */
const sum: KindRule = { ...toll, grows: true }
/** A facility's size is no happening. */
const size: KindRule = { ...toll, people: false, window: 3650, lasts: true }
const measure: KindRule = { ...toll, people: false, unit: true }

/** Kinds that are no toll of people, or one that only grows. */
const special: Partial<Record<ClaimKind, KindRule>> = {
  killed: sum,
  injured: sum,
  hostages_freed: sum,
  escaped: sum,
  detained: sum,
  inmates_capacity: size,
  inmates_over_capacity: size,
  state_of_emergency: measure,
  rights_suspended: measure,
  attack: { ...toll, people: false, gap: 0 },
  unconfirmed_report: { ...toll, people: false, acrossArticles: false },
  other_count: { ...toll, people: false, unit: true, sameFigure: true },
}

/** A kind is a toll of people unless it says otherwise. */
export const kindRule = (kind: ClaimKind): KindRule => special[kind] ?? toll

export const onlyGrows = (kind: ClaimKind): boolean => kindRule(kind).grows

/** The dead and the hurt of a happening, who come at once: those freed or caught come in steps, each with a figure of its own. */
export const isCasualty = (kind: ClaimKind): boolean => kind === 'killed' || kind === 'injured'

/** Those that come at once or are counted at once, so that one report gives one sum of them. */
export const isCountedAtOnce = (kind: ClaimKind): boolean => isCasualty(kind) || kind === 'escaped'
