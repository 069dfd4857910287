import type { Language } from '@/lib/model/article'
import { findTokens } from './tokens'

const common: Record<Language, ReadonlySet<string>> = {
  en: new Set('the of and to in was were that with for on by at from has have been'.split(' ')),
  es: new Set('el la de que y en los las del con por para una se fue han al'.split(' ')),
}
/** Enough words to tell by; the rest of a long text changes nothing. */
const sample = 20_000

/** English or Spanish, by which language's commonest words stand more often. English where neither does. */
export function guessLanguage(text: string): Language {
  const tokens = findTokens(text.slice(0, sample))
  const score = (language: Language) => tokens.filter(({ norm }) => common[language].has(norm)).length
  return score('es') > score('en') ? 'es' : 'en'
}
