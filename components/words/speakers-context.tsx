'use client'
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import type { Language } from '@/lib/model/article'
import type { Provenance } from '@/lib/model/incident'
import type { ArticleItem } from '@/lib/model/responses'
import { fullSpeaker } from './full-speaker'
import { quoteForeign } from './quote-foreign'
import { useWords } from './words-context'

const LanguagesContext = createContext<ReadonlyMap<string, Language>>(new Map())

type SpeakersProviderProps = {
  articles: readonly Pick<ArticleItem, 'id' | 'language'>[]
  children: ReactNode
}

/** In which language each report is, for the words that it has for those who say something. */
export function SpeakersProvider({ articles, children }: SpeakersProviderProps) {
  const languages = useMemo(() => new Map(articles.map(({ id, language }) => [id, language])), [articles])
  return <LanguagesContext value={languages}>{children}</LanguagesContext>
}

/** Who says what a claim tells, in the report's words: marked as such where those are another language's. Null where nobody is named. */
export function useSpeaker() {
  const languages = useContext(LanguagesContext)
  const words = useWords()
  return useCallback(
    ({ attribution, article }: Pick<Provenance, 'attribution' | 'article'>, sentence = '') =>
      attribution && quoteForeign(words, fullSpeaker(attribution, sentence), languages.get(article)),
    [languages, words],
  )
}
