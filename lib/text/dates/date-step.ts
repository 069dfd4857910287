import type { Language } from '@/lib/model/article'
import type { When } from '@/lib/model/claim'
import { toNumber } from '@/lib/text/small-numbers'
import type { Token } from '@/lib/text/tokens'
import type { DateWords } from './date-words'

/** What a date is read by: `published`, `YYYY-MM-DD`, is the day from which "Monday" and "last year" count; null where none is known. */
export type DateContext = { language: Language; published: string | null; words: DateWords }

export type Unit = 'day' | 'week' | 'month' | 'year'
/** A distance from a day that the text told of before: "two days later" is `{ unit: 'day', count: 2 }`. */
export type Shift = { unit: Unit; count: number }

/**
 * What an expression amounts to and the token after it. `shift` is set where it counts from a day told of earlier,
 * `first` where it began before the token at which it was recognised, `running` where it is a time up to publication.
 */
export type DateStep = {
  when: When | null
  next: number
  first?: number
  shift?: Shift
  running?: boolean
  /** "a day after the riot": `shift` counts back from a day of the same sentence to that of what follows. */
  bound?: boolean
  /** A month whose year is counted from a day told of earlier. */
  month?: number
  /** With it, its day: "on 28 September of that year". */
  day?: number
  /** A weekday alone, which points forward where the verb does. */
  weekday?: boolean
  /** Told alone: "el día 3", "in February". */
  bare?: 'day' | 'month'
}

/** The folded word at a token; empty beyond the text's ends. */
export const normAt = (tokens: Token[], at: number): string => tokens[at]?.norm ?? ''
/** Of this century or the last. */
export const asYear = (text: string): number | null => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : null)
/** A day of a month, 1 to 31: "5", "5th", "1º". */
export const asDay = (text: string): number | null => {
  const match = /^(\d{1,2})(?:st|nd|rd|th|º|ro|°)?$/.exec(text)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** The month that a token names. English months need their capital: "may" and "march" are words too. */
export function monthAt(tokens: Token[], at: number, { words, language }: DateContext): number | null {
  const month = words.months.get(normAt(tokens, at))
  return month && (language === 'es' || tokens[at]?.capital) ? month : null
}

/** After a month: past the full stop of "Sept.". */
export const afterMonth = (tokens: Token[], month: number): number =>
  normAt(tokens, month + 1) === '.' && !tokens[month + 1]?.spaced && normAt(tokens, month).length <= 4
    ? month + 2
    : month + 1

const bearers =
  /^(?:barrios?|avenidas?|av|calles?|parque|cooperativa|ciudadela|urbanizacion|hospital|clinica|colegio|escuela|unidad|plaza|plazoleta|puente|estadio|mercado|comuna|parroquia|pasaje|jiron|colonia|fraccionamiento|residencial|villa|asentamiento|sector|coliseo|terminal|aeropuerto|batallon|cuartel|regimiento|movimiento|frente|fundacion)$/

/** "el barrio 20 de Noviembre", "la 9 de Octubre": the day at a token is what a place is called. */
export function namesPlace(tokens: Token[], day: number, { language }: DateContext): boolean {
  if (language !== 'es' || normAt(tokens, day + 1) !== 'de' || tokens[day]?.kind !== 'number') return false
  const before = normAt(tokens, day - 1)
  return bearers.test(before) || (before === 'la' && tokens[day + 2]?.capital === true)
}

const isTens = (norm: string): boolean => /^\D/.test(norm) && (toNumber(norm) ?? 0) >= 20
const joins = /^[-y]$/

/** The "five" of "twenty-five". */
const isUnitsOfTens = (tokens: Token[], at: number): boolean =>
  isTens(normAt(tokens, at - (joins.test(normAt(tokens, at - 1)) ? 2 : 1)))

/** The number that a token writes, in digits or words. */
export const countAt = (tokens: Token[], at: number): number | null =>
  isUnitsOfTens(tokens, at) ? null : toNumber(normAt(tokens, at))

/** The number that begins at a token, and the token behind it: "12", "forty", "twenty-five", "cuarenta y dos". */
export function numberAt(tokens: Token[], at: number): { value: number; next: number } | null {
  const value = countAt(tokens, at)
  if (value === null) return null
  const unit = joins.test(normAt(tokens, at + 1)) ? at + 2 : at + 1
  const units = isTens(normAt(tokens, at)) && value % 10 === 0 ? toNumber(normAt(tokens, unit)) : null
  return units && units < 10 ? { value: value + units, next: unit + 1 } : { value, next: at + 1 }
}

const followers =
  /^(?:when|in|at|on|of|after|during|with|and|or|by|while|as|that|which|cuando|en|a|al|por|tras|durante|con|y|o|se|que|de|del|fue|fueron|hubo|was|were|the|this|last|el|la|los|las)$/
/** Nothing that could be counted follows: a number here is part of a date. */
export function standsAlone(tokens: Token[], next: number): boolean {
  const token = tokens[next]
  return !token || token.kind === 'punctuation' || followers.test(token.norm)
}
