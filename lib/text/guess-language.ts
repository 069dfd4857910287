import type { Language } from '@/lib/model/article'
import { findTokens } from './tokens'
import { wordSet } from './word-set'

const common: Record<Language, ReadonlySet<string>> = {
  en: wordSet('the of and to in was were that with for on by at from has have been'),
  es: wordSet('el la de que y en los las del con por para una se fue han al'),
}
/** Enough words to tell by; the rest of a long text changes nothing. */
const sample = 20_000

const clearly = 4 // times as many of its commonest words

function countCommon(text: string): Record<Language, number> {
  const tokens = findTokens(text.slice(0, sample))
  const count = (language: Language) => tokens.filter(({ norm }) => common[language].has(norm)).length
  return { en: count('en'), es: count('es') }
}

/** English or Spanish, by which language's commonest words stand more often. English where neither does. */
export function guessLanguage(text: string): Language {
  const { en, es } = countCommon(text)
  return es > en ? 'es' : 'en'
}

/** Is it beyond doubt in the other language than this? */
export function isInOther(language: Language, text: string): boolean {
  const counts = countCommon(text)
  const other = counts[language === 'en' ? 'es' : 'en']
  return other >= clearly && other >= clearly * counts[language]
}
