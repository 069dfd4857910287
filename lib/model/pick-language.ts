import type { Language } from './article'

const known: readonly Language[] = ['en', 'es']
const isKnown = (code: string): code is Language => known.some((language) => language === code)

/**
 * The page's language: the one that the address names, else the first of the browser's that we speak, else English.
 * `accepted` is an Accept-Language header.
 */
export function pickLanguage(named: string | null, accepted: string | null): Language {
  if (named !== null && isKnown(named)) return named
  const ranked = (accepted ?? '').split(',').map((part, index) => {
    const [tag = '', ...parameters] = part.trim().split(';')
    const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
    return {
      code: tag.toLowerCase().split('-')[0] ?? '',
      weight: weight === undefined ? 1 : Number(weight),
      index,
    }
  })
  const wanted = ranked
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  return wanted.map(({ code }) => code).find(isKnown) ?? 'en'
}
