import type { Language } from '@/lib/model/article'
import type { Bound } from '@/lib/model/claim'
import { every } from './word-for-word'

/** Words that bound a number: "at least 20", "casi 20", "20 or so". */
export type Hedges = Record<Exclude<Bound, 'exact'>, string[]>

const listed = (phrases: string): string[] => phrases.split(', ')

const plain =
  'at least|about|around|approximately|roughly|some|nearly|almost|just|only|barely|more than|less than|over|under|' +
  'al menos|unos|unas|cerca de|alrededor de|aproximadamente|casi|tan solo|solo|apenas|m[aá]s de|menos de'

/** The plainest of them, one of which may stand between a word and its number: alternatives for a regular expression. */
export const hedgePhrases = `${plain}|up to|por lo menos`

/** A word of those that does not also lead somewhere, as "to" does. */
export const hedgeWords = new RegExp(`^(?:${plain.replaceAll(' ', '|')})$`)

/** Phrases before the number, folded. */
export const before: Record<Language, Hedges> = {
  en: {
    at_least: [
      ...listed(
        'at least, more than, over, well over, above, upwards of, in excess of, a minimum of, north of',
      ),
      ...every('no fewer, no less, not less, not fewer', 'than'),
      ...listed('exceed, exceeded, exceeding, exceeds, surpass, surpassed, surpasses, tops, topped'),
      ...listed('passed, passed the, climbed past, rose past, risen past, went past'),
    ],
    at_most: [
      ...listed('up to, at most, as many as, under, a maximum of, below'),
      ...every('no more, not more, fewer, less', 'than'),
    ],
    about: [
      ...listed(
        'about, around, approximately, roughly, some, nearly, almost, close to, circa, perhaps, or so',
      ),
      ...listed('estimated, an estimated, just under, just over'),
      ...listed('neared, nears, nearing, approached, approaching'),
    ],
  },
  es: {
    at_least: [
      ...listed('al menos, por lo menos, cuando menos, como minimo, un minimo de, minimo'),
      ...listed('mas de, mas que, poco mas de, algo mas de, no menos de, ni menos de'),
      ...listed('superior a, sobre los, por encima de'),
      ...every('pasan, pasa, pasaban', 'de'),
      ...every('rebasan, rebasa, rebasaron, superan, supera, supero, superaron, superado', 'los'),
      ...every('supera, superan', 'las'),
      ...listed('supero, supera, superan, superaban, superaron, superado'),
      ...listed('rebasa, rebasan, rebaso, rebasaron, excede, exceden, excedio, excedieron'),
      ...listed('sobrepasa, sobrepasan, sobrepaso, sobrepasaron'),
    ],
    at_most: listed(
      'hasta, a lo sumo, a lo mas, como maximo, un maximo de, maximo, no mas de, menos de, algo menos de, poco menos de',
    ),
    about: [
      ...listed(
        'unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a, cosa de, no lejos de',
      ),
      ...listed('cercano a, cercana a, proximo a, un estimado de, estimado de, aproximado de'),
      ...listed('ronda, rondan, rondaba, rondaban, rondaria, rondarian, rondo, rondaron'),
      ...listed(
        'bordea, bordean, bordeaba, bordeaban, bordeo, bordearon, roza, rozan, rozaba, rozaban, rozo',
      ),
      ...every('se acerca, se acercan, se acercaba, se acercaban', 'a'),
    ],
  },
}

/** Phrases behind the number. */
export const after: Record<Language, Hedges> = {
  en: {
    at_least: listed('or more, or even more, at least, at the least, at the very least, plus'),
    at_most: listed('or fewer, or less, at most'),
    about: ['or so'],
  },
  es: {
    at_least: listed('o mas, como minimo, al menos, por lo menos'),
    at_most: listed('o menos, como maximo'),
    about: ['aproximadamente'],
  },
}
