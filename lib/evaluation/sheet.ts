import { type Counter, emptyTally, type Tally } from './tally'

/** Something that the reader and the marks differ on. A false figure is the costliest: listed before all others. */
export type Miss = { case: string; what: string; falseFigure: boolean }

/** Counts and notes for one case. */
export type Sheet = {
  tally: Tally
  misses: Miss[]
  count(counter: Counter, times?: number): void
  miss(what: string, falseFigure?: boolean): void
}

/** An empty sheet; `name` is the case's, by which its misses are told. */
export function newSheet(name: string): Sheet {
  const tally = emptyTally()
  const misses: Miss[] = []
  return {
    tally,
    misses,
    count: (counter, times = 1) => {
      tally[counter] += times
    },
    miss: (what, falseFigure = false) => {
      misses.push({ case: name, what, falseFigure })
    },
  }
}
