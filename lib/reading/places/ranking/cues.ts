import { says, toSayings } from '@/lib/text/sayings'
import { holds, signLike } from '@/lib/text/word-signs'
import { runsOn } from '../../days/when'
import { isNoun, type NounPhrase } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import type { SentenceView } from '../../grammar/sentence-view'
import { saysCountry } from '../country/whole-country'
import { isManyPrisons, points } from '../pointing/pointing-words'

/** What a sentence says of where, besides names: one prison or many, a cell, a street, a sum, a year. */
type Cue =
  | 'the prison'
  | 'a prison'
  | 'prisons'
  | 'inmates'
  | 'inside'
  | 'street'
  | 'areas'
  | 'country'
  | 'sum'
  | 'long'
  | 'year'
  | 'then'

const inside = toSayings(
  (
    'cell cells pavilion pavilions wing block blocks yard ward infirmary gate roof visits ' +
    'celda celdas pabellon pabellones patio azotea techo muros'
  ).split(' '),
)

const street = toSayings(
  (
    'street streets avenue boulevard road neighbourhood neighborhood restaurant bar shop market ' +
    'calle calles avenida bulevar carretera barrio sector restaurante mercado comercio comercios'
  ).split(' '),
)

const sums = toSayings([
  'in all',
  'in total',
  'altogether',
  'overall',
  'total',
  'en total',
  'between',
  'entre',
  'wave',
  'ola',
  'war',
  'guerra',
])

const long = toSayings([
  'since then',
  'so far this year',
  'this year',
  'in recent years',
  'the last two years',
  'over the past year',
  'desde entonces',
  'en lo que va',
  'este ano',
  'los ultimos anos',
  'en los ultimos dos anos',
  'hasta la fecha',
])

/** "since February 2021": a sum over a time longer than one happening. */
const isLong = (view: SentenceView): boolean =>
  runsOn(view) ||
  says(view, long) ||
  view.chunks.some((chunk, at) => {
    const before = view.chunks[at - 1]
    const led = before?.kind === 'preposition' && /^(?:since|desde)$/.test(before.word)
    const dated =
      chunk.kind === 'date' && chunk.mention.when !== null && chunk.mention.when.precision !== 'day'
    return led && dated
  })

const then = toSayings([
  'that day',
  'that evening',
  'that night',
  'that morning',
  'then',
  'later',
  'afterwards',
  'minutes before',
  'the same day',
  'ese dia',
  'esa noche',
  'esa tarde',
  'entonces',
  'luego',
  'despues',
  'minutos antes',
  'poco antes',
  'horas antes',
  'mas tarde',
  'el mismo dia',
  'de ellos',
  'of them',
  'among them',
  'entre ellos',
])

const isPrison = (noun: NounPhrase) => !noun.place && noun.classes.includes('prison')
const isAreas = ({ place, classes, plural, count }: NounPhrase) =>
  !place && classes.includes('area') && (plural || (count?.value ?? 0) > 1)

const years = signLike(/^(?:19|20)\d\d$/)

/** Each cue with the test for it. */
const tests: readonly [Cue, (view: SentenceView, nouns: readonly NounPhrase[]) => boolean][] = [
  ['the prison', (_, nouns) => nouns.some((noun) => isPrison(noun) && !noun.plural && points(noun))],
  ['a prison', (_, nouns) => nouns.some((noun) => isPrison(noun) && !noun.plural && !points(noun))],
  ['prisons', (_, nouns) => nouns.some(isManyPrisons)],
  [
    'inmates',
    (_, nouns) => nouns.some(({ classes }) => classes.includes('inmate') || classes.includes('guard')),
  ],
  ['inside', (view) => says(view, inside)],
  ['street', (view) => says(view, street)],
  ['areas', (_, nouns) => nouns.some(isAreas)],
  ['country', (view) => saysCountry(view)],
  ['sum', (view) => says(view, sums)],
  ['long', (view) => isLong(view)],
  ['then', (view) => says(view, then)],
  ['year', (view) => holds(view, years)],
]

export const cuesOf = keepBySentence((view: SentenceView): ReadonlySet<Cue> => {
  const nouns = view.chunks.filter(isNoun)
  return new Set(tests.filter(([, test]) => test(view, nouns)).map(([cue]) => cue))
})
