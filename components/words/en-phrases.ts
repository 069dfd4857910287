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
