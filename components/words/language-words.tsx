import type { ReactNode } from 'react'
import type { Language } from '@/lib/model/article'
import { EnglishWords } from './english-words'
import { SpanishWords } from './spanish-words'

/** Chosen on the server, so that the browser gets the catalogue of its own language alone. */
export const LanguageWords = ({ language, children }: { language: Language; children: ReactNode }) =>
  language === 'es' ? <SpanishWords>{children}</SpanishWords> : <EnglishWords>{children}</EnglishWords>
