'use client'
import { createContext, useContext } from 'react'
import type { Words } from './en'

const WordsContext = createContext<Words | null>(null)
export const WordsProvider = WordsContext.Provider

/** The catalogue of the page's language. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('useWords stands outside of EnglishWords or SpanishWords')
  return words
}
