'use client'
import { type ReactNode, useMemo } from 'react'
import { en } from './en'
import { toFormats } from './formats'
import { WordsProvider } from './words-context'

/** A module of its own, so that a Spanish page does not carry the English catalogue. */
export function EnglishWords({ year, children }: { year: string | null; children: ReactNode }) {
  const words = useMemo(() => ({ ...en, formats: toFormats('en', year) }), [year])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
