'use client'
import { lazy, type ReactNode } from 'react'
import type { Language } from '@/lib/model/article'

const EnglishWords = lazy(() =>
  import('./english-words').then((module) => ({ default: module.EnglishWords })),
)
const SpanishWords = lazy(() =>
  import('./spanish-words').then((module) => ({ default: module.SpanishWords })),
)

type FetchedWordsProps = { language: Language; year: string | null; children: ReactNode }

/**
 * The catalogue of a language as LanguageWords gives it, without what Next brings along to fetch it: for the dashboard, which comes
 * to life by itself and has its words fetched by lib/server/http/light-page.ts.
 */
export function FetchedWords({ language, year, children }: FetchedWordsProps) {
  const CatalogueWords = language === 'es' ? SpanishWords : EnglishWords
  return <CatalogueWords year={year}>{children}</CatalogueWords>
}
