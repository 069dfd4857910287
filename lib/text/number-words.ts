import type { Language } from '@/lib/model/article'
import { wordSet } from './word-set'

/** Number words, folded. `tens` join a following unit ("thirty-one"), `multipliers` what stands before them. */
export type NumberWords = {
  small: ReadonlyMap<string, number>
  tens: ReadonlyMap<string, number>
  hundreds: ReadonlyMap<string, number>
  multipliers: ReadonlyMap<string, number>
  /** Nouns that count by themselves with an article: "a dozen", "un centenar". */
  groups: ReadonlyMap<string, number>
  articles: ReadonlySet<string>
  joiner: string
  half: ReadonlySet<string>
  /** Words for many that are no number: "dozens", "miles", "several". */
  vague: ReadonlySet<string>
}

const numbered = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step])

const en: NumberWords = {
  small: new Map(
    numbered(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
    ),
  ),
  tens: new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)),
  hundreds: new Map(),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  groups: new Map([
    ['dozen', 12],
    ['score', 20],
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  articles: wordSet('a'),
  joiner: 'and',
  half: wordSet('half'),
  vague: wordSet('dozens scores hundreds thousands tens several some many various numerous few multiple'),
}

const es: NumberWords = {
  small: new Map([
    ...numbered(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      0,
    ),
    ['un', 1],
    ['una', 1],
    ['veintiun', 21],
    ['veintiuna', 21],
    ['veintitantos', 20],
    ['veintitantas', 20],
  ]),
  tens: new Map(numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10)),
  hundreds: new Map([
    ['cien', 100],
    ['ciento', 100],
    ...numbered(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      200,
      100,
    ),
    ...numbered(
      'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      200,
      100,
    ),
  ]),
  multipliers: new Map([
    ['mil', 1000],
    ['millon', 1_000_000],
    ['millones', 1_000_000],
  ]),
  groups: new Map([
    ['decena', 10],
    ['docena', 12],
    ['docenas', 12],
    ['decenas', 10],
    ['quincena', 15],
    ['veintena', 20],
    ['treintena', 30],
    ['cincuentena', 50],
    ['centenar', 100],
    ['centenares', 100],
    ['millar', 1000],
    ['millares', 1000],
  ]),
  articles: wordSet('un una otro otra'),
  joiner: 'y',
  half: wordSet('media medio'),
  vague: wordSet(
    'decenas docenas centenares cientos miles millares varios varias algunos algunas muchos muchas numerosos numerosas diversos diversas multiples',
  ),
}

export const numberWords: Record<Language, NumberWords> = { en, es }
