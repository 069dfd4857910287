import type { Language } from '@/lib/model/article'
import type { DatedFigure, GazetteerPlace } from '@/lib/model/place'
import type { RecordWords } from '@/lib/model/record-words'
import { sayRecord } from '@/lib/model/say-record'
import { provinceOfCanton } from './cantons'
import { roundPoint } from './round'
import type { Sources } from './sources'

type Keys = Record<string, RecordWords>

/** A figure names its source by key, perhaps with a remark behind it: the key becomes the source itself. */
function expandIn(language: Language, words: RecordWords, keys: Keys): string {
  const [, key = '', rest = ''] = /^(\w+)(.*)$/s.exec(sayRecord(words, language)) ?? []
  const source = keys[key]
  if (!source) throw new Error(`no source ${key}`)
  return `${sayRecord(source, language)}${rest}`
}

/** In one form where it is the same in every language. */
function expand(words: RecordWords, keys: Keys): RecordWords {
  const [en, es] = [expandIn('en', words, keys), expandIn('es', words, keys)]
  return en === es ? en : { en, es }
}

/** A point may rest on several sources, named within a sentence. */
const expandWithin = (text: string, keys: Keys) => {
  const [key = ''] = text.split(/[ ,;:/.]/)
  const source = keys[key]
  return source ? `${text}. ${key}: ${sayRecord(source, 'en')}` : text
}

export function toPrisons(sources: Sources): GazetteerPlace[] {
  const { country, prisons, sources: keys } = sources
  const dated = (figures: DatedFigure[]) =>
    [...figures]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ value, date, source }) => ({ value, date, source: expand(source, keys) }))
  return prisons.map((prison) => ({
    id: prison.id,
    name: prison.name,
    aliases: prison.aliases,
    kind: 'prison',
    province: provinceOfCanton(sources, prison.canton).id,
    country,
    ...roundPoint([prison.lon, prison.lat]),
    precision: prison.precision,
    names: { en: prison.name, es: prison.es },
    canton: `${country}-${prison.canton}`,
    ...(prison.weak.length > 0 && { weakAliases: prison.weak }),
    officialName: prison.officialName,
    capacity: dated(prison.capacity),
    population: dated(prison.population),
    operating: prison.operating,
    holds: prison.holds,
    ...(prison.figuresNote !== undefined && { figuresNote: prison.figuresNote }),
    coordinatesSource: expandWithin(prison.coordinatesSource, keys),
    ...(prison.note !== undefined && { note: prison.note }),
  }))
}
