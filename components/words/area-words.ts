import type { Language } from '@/lib/model/article'
import type { Place } from '@/lib/model/place'
import { bareLevel, firstLevel, levelWords, secondLevel } from './area-levels'
import type { Words } from './en'

/** Federal districts and capitals beside a country's states; what the press calls a region is one too. */
const noStates = new Set([
  'AU-ACT',
  'BR-DF',
  'IN-DL',
  'MX-CMX',
  'MY-14',
  'MY-15',
  'MY-16',
  'NG-FC',
  'US-DC',
  'VE-A',
])

/** Names that say what they are: "Zamfara State", "Departamento de Junín". */
const englishLevel = /^(.+) (?:Department|Province|Region|State)$/
const spanishLevel = /^(?:Departamento|Estado|Provincia|Región) del? /

type Area = { id: string; name: string; country: string }

/** "La Paz (department)": a town may have the same name. */
export function sayArea({ id, name, country }: Area, language: Language): string {
  if (spanishLevel.test(name) || (language === 'en' && englishLevel.test(name))) return name
  const level = noStates.has(id) || id.startsWith('region:') ? 'region' : firstLevel(country, id)
  const bare = englishLevel.exec(name)?.[1] ?? name
  return `${bare} (${bareLevel(level, language)})`
}

/** How exactly a place is known, with its country's own words for what is larger than a town. */
export function sayPrecision(
  { precisions, language }: Pick<Words, 'precisions' | 'language'>,
  { id, precision, country }: Pick<Place, 'id' | 'precision' | 'country'>,
): string {
  const say = precisions[precision]
  if (typeof say === 'string') return say
  return say(levelWords[language][precision === 'canton' ? secondLevel(country) : firstLevel(country, id)])
}
