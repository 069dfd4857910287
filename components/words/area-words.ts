import type { Language } from '@/lib/model/article'

type Level = 'department' | 'state' | 'province' | 'region'

const words: Record<Language, Record<Level, string>> = {
  en: { department: 'department', state: 'state', province: 'province', region: 'region' },
  es: { department: 'departamento', state: 'estado', province: 'provincia', region: 'región' },
}

/** What the first level below a country is called there; elsewhere a word that is true of each. */
const levels: Record<string, Level> = {
  ...Object.fromEntries(
    'BO CO FR GT HN HT NI PE PY SV UY'.split(' ').map((country) => [country, 'department']),
  ),
  ...Object.fromEntries('AU BR DE IN MX MY NG US VE'.split(' ').map((country) => [country, 'state'])),
  ...Object.fromEntries(
    'AF AR CA CN CR CU DO EC PA TR ZA'.split(' ').map((country) => [country, 'province']),
  ),
}

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
  const level = noStates.has(id) || id.startsWith('region:') ? 'region' : (levels[country] ?? 'region')
  const bare = englishLevel.exec(name)?.[1] ?? name
  return `${bare} (${words[language][level]})`
}
