import type { Tally } from './tally'

/** Shares from 0 to 1; null where nothing was asked. */
export type Share = number | null
/** How much of what was said is right, how much of what was asked was said, and their harmonic mean. */
type Balance = { precision: Share; recall: Share; f1: Share }

export type Measures = {
  cases: number
  /** The headline: figures whose place is right too. */
  right: Balance
  figures: Balance & { asked: number; said: number; falseFigures: number }
  /** `placed`: of those found, how many stand for the right place. */
  toponyms: Balance & { placed: Share; misplaced: number }
  /** Among the figures found, where the marks state one. */
  agreement: { bound: Share; place: Share; date: Share; speaker: Share; status: Share; historicF1: Share }
  /** Among the figures found, where the marks state none. */
  invented: { date: Share; speaker: Share }
}

const share = (part: number, whole: number): Share => (whole === 0 ? null : part / whole)

const balance = (precision: Share, recall: Share): Balance => {
  if (precision === null || recall === null) return { precision, recall, f1: null }
  const both = precision + recall
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both }
}

/** A claim on an optional fact is no error, and a fact that is optional no miss. */
const ofFacts = (t: Tally, asked: number, optional: number) =>
  balance(share(asked + optional, t.claimsSaid), share(asked, t.factsAsked))

/** What counts over any number of cases are worth, as shares. */
export function toMeasures(t: Tally): Measures {
  return {
    cases: t.cases,
    right: ofFacts(t, t.factsRight, t.optionalRight),
    figures: {
      ...ofFacts(t, t.factsFound, t.optionalFound),
      asked: t.factsAsked,
      said: t.claimsSaid,
      falseFigures: t.falseFigures,
    },
    toponyms: {
      ...balance(share(t.toponymsFound, t.toponymsSaid), share(t.toponymsFound, t.toponymsAsked)),
      placed: share(t.toponymsPlaced, t.toponymsFound),
      misplaced: t.toponymsMisplaced,
    },
    agreement: {
      bound: share(t.boundsAgreed, t.boundsAsked),
      place: share(t.factsRight, t.factsFound),
      date: share(t.datesAgreed, t.datesAsked),
      speaker: share(t.speakersAgreed, t.speakersAsked),
      status: share(t.statusesAgreed, t.statusesAsked),
      historicF1: balance(share(t.historicAgreed, t.historicSaid), share(t.historicAgreed, t.historicAsked))
        .f1,
    },
    invented: {
      date: share(t.datesInvented, t.datesOpen),
      speaker: share(t.speakersInvented, t.speakersOpen),
    },
  }
}
