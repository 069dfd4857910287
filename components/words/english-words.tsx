'use client'
import type { ReactNode } from 'react'
import { en } from './en'
import { WordsProvider } from './words-context'

/** A module of its own, so that a Spanish page does not carry the English catalogue. */
export const EnglishWords = ({ children }: { children: ReactNode }) => (
  <WordsProvider value={en}>{children}</WordsProvider>
)
