import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Dashboard } from '@/components/dashboard/dashboard'
import { ProblemPage } from '@/components/dashboard/problem-page'
import { LanguageWords } from '@/components/words/language-words'
import { isProblem } from '@/lib/model/problem'
import { loadFirstView, pageLanguage, type SearchParams, tidyAddress, toParams } from './load-first-view'

type PageProps = { searchParams: SearchParams }

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const params = await toParams(searchParams)
  const first = await loadFirstView(params, await pageLanguage(params))
  return isProblem(first)
    ? { title: first.title, robots: { index: false } }
    : { title: first.title, description: first.summary }
}

export default async function Page({ searchParams }: PageProps) {
  const params = await toParams(searchParams)
  const language = await pageLanguage(params)
  const first = await loadFirstView(params, language)
  const tidy = isProblem(first) ? null : tidyAddress(params, first.base.places)
  if (tidy !== null) redirect(tidy === '' ? '/' : `/?${tidy}`)
  return (
    <LanguageWords language={language}>
      {isProblem(first) ? <ProblemPage problem={first} home="/" /> : <Dashboard first={first} />}
    </LanguageWords>
  )
}
