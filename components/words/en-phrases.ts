import type { Unit } from '@/lib/model/unit'
import type { FigureRange } from './figure-range'
import { toFormats } from './formats'

export const formats = toFormats('en')
const { number } = formats

/** One of each: the units themselves are the words for many. */
const units: Record<Unit, string> = {
  people: 'person',
  guards: 'guard',
  prisons: 'prison',
  attacks: 'attack',
  days: 'day',
  hours: 'hour',
  measures: 'measure',
  reports: 'report',
  'inmates held': 'inmate held',
  'inmates moved': 'inmate moved',
  'inmates protesting': 'inmate protesting',
  'inmates who surrendered': 'inmate who surrendered',
  'inmates caught trying to escape': 'inmate caught trying to escape',
  'recaptured inmates': 'recaptured inmate',
  'foiled escapes': 'foiled escape',
  'hostages who escaped': 'hostage who escaped',
  'bodies identified': 'body identified',
  'bodies handed over': 'body handed over',
  'people displaced': 'person displaced',
  'families displaced': 'family displaced',
  'people missing': 'person missing',
  'people evacuated': 'person evacuated',
  'families evacuated': 'family evacuated',
  'deaths from illness or hunger': 'death from illness or hunger',
  'people rescued': 'person rescued',
}

/** A unit in words, one or many; a unit that the reader no longer makes is said as it was written. */
export const unitOf = (unit: string, count: number | null) =>
  count === 1 ? (units[unit as Unit] ?? unit) : unit

/** A unit as a title of what it counts; null of one that no catalogue knows, or that says nothing by itself. */
export const namedUnit = (unit: string): string | null => (unit in units && unit !== 'people' ? unit : null)

export const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

const spelt = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** In a running sentence: "two places", "12 places". */
export const spell = (count: number, one: string, many: string) =>
  `${spelt[count - 1] ?? number(count)} ${count === 1 ? one : many}`

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
