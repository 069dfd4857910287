import type { ClaimKind } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { FigureRange } from './figure-range'
import { toFormats } from './formats'

export const formats = toFormats('en')
const { number } = formats

const units: Record<Unit, [one: string, many: string]> = {
  people: ['person', 'people'],
  guards: ['guard', 'guards'],
  prisons: ['prison', 'prisons'],
  attacks: ['attack', 'attacks'],
  days: ['day', 'days'],
  hours: ['hour', 'hours'],
  measures: ['measure', 'measures'],
  reports: ['report', 'reports'],
  'inmates held': ['inmate held', 'inmates held'],
  'inmates moved': ['inmate moved', 'inmates moved'],
  'inmates protesting': ['inmate protesting', 'inmates protesting'],
  'inmates who surrendered': ['inmate who surrendered', 'inmates who surrendered'],
  'inmates caught trying to escape': ['inmate caught trying to escape', 'inmates caught trying to escape'],
  'recaptured inmates': ['recaptured inmate', 'recaptured inmates'],
  'foiled escapes': ['foiled escape', 'foiled escapes'],
  'hostages who escaped': ['hostage who escaped', 'hostages who escaped'],
  'bodies identified': ['body identified', 'bodies identified'],
  'bodies handed over': ['body handed over', 'bodies handed over'],
}

/** A unit in words, one or many; a unit that the reader no longer makes is said as it was written. */
export const unitOf = (unit: string, count: number | null) => {
  const [one, many] = units[unit as Unit] ?? [unit, unit]
  return count === 1 ? one : many
}

export const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

/** What a figure lets one say, in words. */
export function range(of: FigureRange): string {
  switch (of.form) {
    case 'range':
      return `${number(of.from)}–${number(of.to)}`
    case 'at_least':
      return `${number(of.value)} or more`
    case 'at_most':
      return `up to ${number(of.value)}`
    case 'about':
      return `about ${number(of.value)}`
    case 'exact':
      return number(of.value)
  }
}

/** The figure (null: the text gives no number), its count for the plural, its unit, and whether what it counts is over. */
export type Counted = { figure: string | null; count: number | null; unit: string; over?: true | undefined }

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

/** What a figure says without words of its own: the number and its unit. */
const counted = ({ figure, count, unit }: Counted) =>
  figure === null ? unitOf(unit, null) : `${figure} ${unitOf(unit, count)}`

const phrases: Partial<Record<ClaimKind, (of: Counted) => string>> = {
  killed: toll('killed'),
  injured: toll('injured'),
  hostages_held: (of) => people(of.over ? 'had been held' : 'held')(of),
  hostages_freed: people('freed'),
  troops_deployed: (of) => (of.figure === null ? 'forces deployed' : people('deployed')(of)),
  detained: toll('arrested'),
  escaped: toll('escaped'),
  inmates_capacity: ({ figure }) => (figure === null ? 'capacity' : `built for ${figure}`),
  inmates_over_capacity: ({ figure }) => (figure === null ? 'over capacity' : `${figure} over capacity`),
  state_of_emergency: measure('state of emergency'),
  rights_suspended: measure('rights suspended'),
  attack: ({ figure, count }) => (figure === null ? 'attack' : `${figure} ${unitOf('attacks', count)}`),
  unconfirmed_report: measure('unconfirmed report'),
}

/** "53 guards held", "state of emergency, 60 days". */
export const phrase = (kind: ClaimKind, of: Counted) => (phrases[kind] ?? counted)(of)
