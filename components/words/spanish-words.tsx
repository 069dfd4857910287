'use client'
import type { ReactNode } from 'react'
import { es } from './es'
import { WordsProvider } from './words-context'

/** A module of its own, so that an English page does not carry the Spanish catalogue. */
export const SpanishWords = ({ children }: { children: ReactNode }) => (
  <WordsProvider value={es}>{children}</WordsProvider>
)
