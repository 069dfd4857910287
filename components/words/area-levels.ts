import type { Language } from '@/lib/model/article'

/** What countries call their divisions: the first level below the country, and the second as GeoNames lists it. */

export type Level =
  | 'department'
  | 'state'
  | 'province'
  | 'region'
  | 'parish'
  | 'district'
  | 'municipality'
  | 'canton'
  | 'county'

/** Spanish words bear their article. */
export const levelWords: Record<Language, Record<Level, string>> = {
  en: {
    department: 'department',
    state: 'state',
    province: 'province',
    region: 'region',
    parish: 'parish',
    district: 'district',
    municipality: 'municipality',
    canton: 'canton',
    county: 'county',
  },
  es: {
    department: 'el departamento',
    state: 'el estado',
    province: 'la provincia',
    region: 'la región',
    parish: 'la parroquia',
    district: 'el distrito',
    municipality: 'el municipio',
    canton: 'el cantón',
    county: 'el condado',
  },
}

/** Without the article. */
export const bareLevel = (level: Level, language: Language) =>
  levelWords[language][level].replace(/^(?:el|la) /, '')

const of = (level: Level, countries: string): [string, Level][] =>
  countries.split(' ').map((country) => [country, level])

const first = new Map([
  ...of('department', 'BO CO FR GT HN HT NI PE PY SV UY'),
  ...of('state', 'AU BR DE IN MX MY NG US VE'),
  ...of('province', 'AF AR CA CN CR CU DO EC ES IT PA PH TR ZA'),
  ...of('parish', 'AG BB DM GD JM KN VC'),
  ...of('district', 'BS BZ LC SR'),
])

const second = new Map([
  ...of('municipality', 'BR CO CU DO GT HN MX NI SV UY VE'),
  ...of('canton', 'CR EC'),
  ...of('province', 'BO CL PE'),
  ...of('department', 'AR'),
  ...of('district', 'HT PA PY'),
  ...of('county', 'US'),
])

/** Where provinces or departments lie in larger regions, those: ISO 3166-2 codes. */
const larger =
  /^(?:ES-(?:AN|AR|AS|CB|CE|CL|CM|CN|CT|EX|GA|IB|MC|MD|ML|NC|PV|RI|VC)|FR-(?:[A-Z]{3}|20R)|(?:IT|PH)-\d\d)$/

/**
 * What a country calls what lies below it. Of a country that is not listed a word that is true of each: a region, and in that a
 * district.
 * @param id of the division itself, where it is known
 */
export const firstLevel = (country: string, id = ''): Level =>
  larger.test(id) ? 'region' : (first.get(country) ?? 'region')
export const secondLevel = (country: string): Level => second.get(country) ?? 'district'

/** What the divisions of several countries are called together: where their words differ, one that is true of each. */
export function sharedLevel(countries: Iterable<string>): Level {
  const [level = 'region', ...others] = new Set([...countries].map((country) => firstLevel(country)))
  return others.length === 0 ? level : 'region'
}
