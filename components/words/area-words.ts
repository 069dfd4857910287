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

/** Federal districts and capitals beside a country's states. */
const noStates = new Set(['US-DC', 'MX-CMX', 'BR-DF', 'VE-A'])

type Area = { id: string; name: string; country: string }

/** "La Paz (department)": a town may have the same name. */
export function sayArea({ id, name, country }: Area, language: Language): string {
  const level = noStates.has(id) ? 'region' : (levels[country] ?? 'region')
  return `${name} (${words[language][level]})`
}
