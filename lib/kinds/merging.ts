/** What makes two claims of one kind speak of the same happening. Days are whole days. */
export type Merging = {
  /** Days that may be missing between two dated claims. */
  gap: number
  /** Days before its publication that a claim without a date may speak of. */
  window: number
  /** Does the unit tell happenings apart? */
  unit: boolean
  /** No happening but a state that holds for years: a report that gives no date may tell of one that another dates. */
  lasts: boolean
  /** Does it happen on a day and is over? What goes on is told to last from the first of its days to the last. */
  passes: boolean
  /** Must the figures agree? So where nothing else says what is being counted. */
  sameFigure: boolean
  /** May claims of several articles be one? Two rumours rarely are the same rumour. */
  acrossArticles: boolean
  /** Does the sum only grow? Then fewer in a later report is a disagreement, and a lower figure of an earlier day is old news. */
  grows: boolean
}

/** A figure of these days that may rise and fall: those who are held, those who stand guard. */
export const tally: Merging = {
  gap: 1,
  window: 7,
  unit: false,
  lasts: false,
  passes: false,
  sameFigure: false,
  acrossArticles: true,
  grows: false,
}
/** People to whom something happened that is not undone. */
export const sum: Merging = { ...tally, passes: true, grows: true }
/** A facility's size is no happening. */
export const size: Merging = { ...tally, window: 3650, lasts: true }
export const measure: Merging = { ...tally, unit: true }
