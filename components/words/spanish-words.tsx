'use client'
import { type ReactNode, useMemo } from 'react'
import { es } from './es'
import { toFormats } from './formats'
import { WordsProvider } from './words-context'

/** A module of its own, so that an English page does not carry the Spanish catalogue. */
export function SpanishWords({ year, children }: { year: string | null; children: ReactNode }) {
  const words = useMemo(() => ({ ...es, formats: toFormats('es', year) }), [year])
  return <WordsProvider value={words}>{children}</WordsProvider>
}
