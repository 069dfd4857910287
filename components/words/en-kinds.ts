import type { ClaimKind } from '@/lib/model/claim'
import { unitOf } from './en-phrases'

/** The figure (null: the text gives no number), its count for the plural, its unit, and whether what it counts is over. */
export type Counted = { figure: string | null; count: number | null; unit: string; over?: true | undefined }

/** What a page calls a kind. */
export type KindWords = {
  /** In keys, choices and tables: "Killed". */
  label: string
  /** Within the sentence of what is known: "people killed". */
  told: string
  /** A figure of it: "53 guards held". */
  figure: (of: Counted) => string
}

/** "53 guards held": who it happened to is said. */
const people =
  (verb: string) =>
  ({ figure, count, unit }: Counted) =>
    [figure, unitOf(unit, count), verb].filter(Boolean).join(' ')

/** "31 or more killed": that they are people goes without saying, that they are guards does not. */
const toll = (verb: string) => (of: Counted) =>
  of.figure !== null && of.unit === 'people' ? `${of.figure} ${verb}` : people(verb)(of)

const measure =
  (name: string) =>
  ({ figure, count, unit }: Counted) =>
    figure === null ? name : `${name}, ${figure} ${unitOf(unit, count)}`

/** What a figure says whose kind adds no word of its own: the number and its unit. */
const counted = ({ figure, count, unit }: Counted) =>
  figure === null ? unitOf(unit, null) : `${figure} ${unitOf(unit, count)}`

/** Every kind in English; their order is that of keys and choices. */
export const kinds: Record<ClaimKind, KindWords> = {
  killed: { label: 'Killed', told: 'people killed', figure: toll('killed') },
  injured: { label: 'Injured', told: 'people injured', figure: toll('injured') },
  hostages_held: {
    label: 'Held hostage',
    told: 'hostages held',
    figure: (of) => people(of.over ? 'had been held' : 'held')(of),
  },
  hostages_freed: { label: 'Hostages freed', told: 'hostages freed', figure: people('freed') },
  troops_deployed: {
    label: 'Troops deployed',
    told: 'forces deployed',
    figure: (of) => (of.figure === null ? 'forces deployed' : people('deployed')(of)),
  },
  detained: { label: 'Arrested', told: 'people arrested', figure: toll('arrested') },
  escaped: { label: 'Escaped', told: 'people escaped', figure: toll('escaped') },
  inmates_capacity: {
    label: 'Prison capacity',
    told: 'what prisons were built for',
    figure: ({ figure }) => (figure === null ? 'capacity' : `built for ${figure}`),
  },
  inmates_over_capacity: {
    label: 'Over capacity',
    told: 'prisons over capacity',
    figure: ({ figure }) => (figure === null ? 'over capacity' : `${figure} over capacity`),
  },
  state_of_emergency: {
    label: 'State of emergency',
    told: 'a state of emergency',
    figure: measure('state of emergency'),
  },
  rights_suspended: {
    label: 'Rights suspended',
    told: 'rights suspended',
    figure: measure('rights suspended'),
  },
  attack: {
    label: 'Attack',
    told: 'attacks',
    figure: ({ figure, count }) => (figure === null ? 'attack' : `${figure} ${unitOf('attacks', count)}`),
  },
  unconfirmed_report: {
    label: 'Unconfirmed report',
    told: 'unconfirmed reports',
    figure: measure('unconfirmed report'),
  },
  other_count: { label: 'Other figure', told: 'other figures', figure: counted },
}
