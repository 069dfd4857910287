import type { Family } from '@/lib/kinds/family'
import { formats, plural } from './en-phrases'

const { number, day } = formats

/** The words of the timeline and of what was known when. */
export const time = {
  region: 'Timeline',
  title: 'Incidents by day',
  /** Kinds as the timeline tells them apart. */
  families: {
    hurt: 'killed, hurt or attacked',
    held: 'held hostage',
    freed: 'freed',
    emergency: 'emergency',
    other: 'other',
  } satisfies Record<Family, string> as Record<Family, string>,
  undated: (count: number) => `without a day of ${count === 1 ? 'its' : 'their'} own (${number(count)})`,
  undatedHint: 'These stand on the days of their reports, and are filtered by them.',
  background: (count: number) => `of earlier years (${number(count)})`,
  /** "23 July 2023: 8 incidents, 3 of them only by the day of a report" */
  column: (from: string, to: string, count: number, undated: number) =>
    `${from === to ? day(from) : `${formats.firstDay(from, to)} to ${day(to)}`}: ${plural(count, 'incident', 'incidents')}${
      undated > 0 ? `, ${number(undated)} of them only by the day of a report` : ''
    }`,
  each: 'What lasts several days stands on each; what has no day of its own, on the days of its reports.',
  from: 'From',
  to: 'Until',
  clear: 'All days',
  none: 'No incident to show here.',
  /** Before a day alone. */
  known: 'As known at',
  /** Before a day or "now". */
  slider: 'As known at',
  knownTitle: 'What was known',
  knownRegion: 'What was known when',
  beforeAll: (at: string) => `As known on ${day(at)}: no report yet`,
  now: 'now',
  toNow: 'Back to now',
  at: (at: string, reports: number) => `${day(at)}, ${plural(reports, 'report', 'reports')}`,
  nowAt: (reports: number) => `now, ${plural(reports, 'report', 'reports')}`,
}

/** The words of the hostage ledger. */
export const hostages = {
  region: 'Hostages',
  title: 'Hostages, held and freed',
  hint: 'What each day’s reports say. A band reaches from the least to the most; each end names who says so. Only what one sentence lists is added up.',
  none: 'The reports shown tell of no hostages.',
  noneAlone: 'The reports tell of hostages here only together with other places.',
  noneStands:
    'Of the hostages told of, no figure that still stands has a place: those shown are replaced, denied, of earlier years or without a place.',
  /** Told of the country: of all who are held in it, or of some whose place no report gives. */
  total: 'Not placed more precisely',
  held: 'held',
  /** So many ever were; some of them are free. */
  wereHeld: 'had been held',
  freed: 'freed',
  /** Before "had been held". */
  by: (day: string) => `by ${day}`,
  noNumber: 'no number given',
  orMore: (value: number) => `${number(value)} or more`,
  upTo: (value: number) => `up to ${number(value)}`,
  open: 'no upper figure given',
  says: (figure: string, who: string) => `${figure}, ${who}: open the sentence`,
  table: 'As a table',
  place: 'Place',
  day: 'Day',
  reports: (count: number) => plural(count, 'statement', 'statements'),
}
