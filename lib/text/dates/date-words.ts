import type { Language } from '@/lib/model/article'
import { wordSet } from '@/lib/text/word-set'
import {
  monthsEn,
  monthsEs,
  partsOfDayEn,
  partsOfDayEs,
  setiembre,
  weekdaysEn,
  weekdaysEs,
} from '../calendar-words'

export type DateWords = {
  weekdays: ReadonlyMap<string, number>
  months: ReadonlyMap<string, number>
  /** Days from the day of publication. */
  days: ReadonlyMap<string, number>
  parts: ReadonlySet<string>
  units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>
  ordinals: ReadonlyMap<string, number>
  last: ReadonlySet<string>
  next: ReadonlySet<string>
  this: ReadonlySet<string>
  since: ReadonlySet<string>
  until: ReadonlySet<string>
  /** Prepositions that make a bare number a year: "in 2021". */
  inYear: ReadonlySet<string>
  /** What may stand between a part of the day and its day: "the night of Tuesday". */
  lead: ReadonlySet<string>
  /** "the two years before", "un día antes": counted back from a day told of earlier. */
  before: ReadonlySet<string>
  after: ReadonlySet<string>
}

const listed = (words: string, from: number): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i])

const en: DateWords = {
  weekdays: new Map(listed(weekdaysEn, 0)),
  months: new Map([
    ...listed(monthsEn, 1),
    ...listed('jan feb mar apr', 1),
    ...listed('jun jul aug sep oct nov dec', 6),
    ['sept', 9],
  ]),
  days: new Map([
    ['yesterday', -1],
    ['today', 0],
    ['tonight', 0],
    ['tomorrow', 1],
  ]),
  parts: wordSet(`${partsOfDayEn} early late`),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
  ]),
  ordinals: new Map(listed('first second third fourth', 1)),
  last: wordSet('last past'),
  next: wordSet('next coming'),
  this: wordSet('this current'),
  since: wordSet('since'),
  until: wordSet('until till by'),
  inYear: wordSet(
    'in since of during from until by early late mid through throughout to unlike than between before',
  ),
  lead: wordSet('of on the this'),
  before: wordSet('before earlier previously'),
  after: wordSet('after later afterwards'),
}

const es: DateWords = {
  weekdays: new Map(listed(weekdaysEs, 0)),
  months: new Map([
    ...listed(monthsEs, 1),
    ...listed('ene feb mar abr', 1),
    ...listed('jun jul ago sep oct nov dic', 6),
    [setiembre, 9],
    ['sept', 9],
  ]),
  days: new Map([
    ['ayer', -1],
    ['anoche', -1],
    ['antenoche', -2],
    ['vispera', -1],
    ['anteayer', -2],
    ['antier', -2],
    ['hoy', 0],
  ]),
  parts: wordSet(partsOfDayEs),
  units: new Map([
    ['dia', 'day'],
    ['dias', 'day'],
    ['semana', 'week'],
    ['semanas', 'week'],
    ['mes', 'month'],
    ['meses', 'month'],
    ['ano', 'year'],
    ['anos', 'year'],
  ]),
  ordinals: new Map([
    ['primer', 1],
    ['primero', 1],
    ['segundo', 2],
    ['tercer', 3],
    ['tercero', 3],
    ['cuarto', 4],
    ['primera', 1],
    ['segunda', 2],
  ]),
  last: wordSet('pasado pasada ultimo ultima'),
  next: wordSet('proximo proxima entrante venidero'),
  this: wordSet('este esta presente actual'),
  since: wordSet('desde'),
  until: wordSet('hasta'),
  inYear: wordSet('en desde de durante hasta del ano a entre que'),
  lead: wordSet('de del el la este esta entre'),
  before: wordSet('antes atras'),
  after: wordSet('despues'),
}

export const dateWords: Record<Language, DateWords> = { en, es }
