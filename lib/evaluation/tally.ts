/** What is counted over cases. `asked` is what the marks ask for, `said` what the reader says; the others are parts of these. */
const counters = [
  'cases',
  'toponymsAsked',
  'toponymsSaid',
  'toponymsFound',
  'toponymsPlaced',
  'toponymsMisplaced',
  'factsAsked',
  'claimsSaid',
  'factsFound',
  'optionalFound',
  'factsRight',
  'optionalRight',
  'falseFigures',
  'boundsAsked',
  'boundsAgreed',
  'datesAsked',
  'datesAgreed',
  'datesOpen',
  'datesInvented',
  'speakersAsked',
  'speakersAgreed',
  'speakersOpen',
  'speakersInvented',
  'statusesAsked',
  'statusesAgreed',
  'historicAsked',
  'historicSaid',
  'historicAgreed',
] as const
export type Counter = (typeof counters)[number]
export type Tally = Record<Counter, number>

const tallyOf = (count: (counter: Counter) => number) =>
  Object.fromEntries(counters.map((counter) => [counter, count(counter)])) as Tally

/** Nothing counted yet. */
export const emptyTally = (): Tally => tallyOf(() => 0)

/** What was counted over several cases together. */
export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallyOf((counter) => tallies.reduce((sum, tally) => sum + tally[counter], 0))
