import type { Metadata } from 'next'
import { ProblemPage } from '@/components/dashboard/problem-page'
import { Embed } from '@/components/embed/embed'
import { LanguageWords } from '@/components/words/language-words'
import { isProblem } from '@/lib/model/problem'
import { loadFirstView, pageLanguage, type SearchParams, toParams } from '../load-first-view'

type PageProps = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const params = await toParams(searchParams)
  const first = await loadFirstView(params, await pageLanguage(params))
  return { title: first.title, robots: { index: false } }
}

export default async function EmbedPage({ searchParams }: PageProps) {
  const params = await toParams(searchParams)
  const language = await pageLanguage(params)
  const first = await loadFirstView(params, language)
  return (
    <LanguageWords language={language}>
      {isProblem(first) ? <ProblemPage problem={first} home="/embed" /> : <Embed first={first} />}
    </LanguageWords>
  )
}
