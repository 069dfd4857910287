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

/** "La Paz (department)": a town may have the same name. */
export const sayArea = (name: string, country: string, language: Language): string =>
  `${name} (${words[language][levels[country] ?? 'region']})`
