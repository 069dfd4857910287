'use client'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Language } from '@/lib/model/article'

// Each in a chunk of its own, so that the browser gets the catalogue of its own language alone.
const EnglishWords = dynamic(() => import('./english-words').then((module) => module.EnglishWords))
const SpanishWords = dynamic(() => import('./spanish-words').then((module) => module.SpanishWords))

type LanguageWordsProps = {
  language: Language
  /** The year that days need not say, if there is one. */
  year?: string | null
  children: ReactNode
}

/** The catalogue of a language, for all that stands within. */
export const LanguageWords = ({ language, year = null, children }: LanguageWordsProps) => {
  const CatalogueWords = language === 'es' ? SpanishWords : EnglishWords
  return <CatalogueWords year={year}>{children}</CatalogueWords>
}
