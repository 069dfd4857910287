import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { Dashboard } from '@/components/dashboard/dashboard'
import { ProblemPage } from '@/components/dashboard/problem-page'
import { LanguageWords } from '@/components/words/language-words'
import { isProblem } from '@/lib/model/problem'
import { originOf } from '@/lib/server/origin-of'
import { loadFirstView, pageLanguage, type SearchParams, tidyAddress, toParams } from './load-first-view'

type PageProps = { searchParams: SearchParams }

/** Where programs that are given this address learn how its map is embedded (oEmbed discovery). */
async function oembedLinks(params: URLSearchParams, title: string) {
  const origin = originOf(new Request('http://localhost/', { headers: await headers() }))
  const url = encodeURIComponent(`${origin}/${params.size > 0 ? `?${params}` : ''}`)
  const link = (format: string) => [{ url: `${origin}/api/oembed?format=${format}&url=${url}`, title }]
  return { 'application/json+oembed': link('json'), 'text/xml+oembed': link('xml') }
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const params = await toParams(searchParams)
  const first = await loadFirstView(params, await pageLanguage(params))
  return isProblem(first)
    ? { title: first.title, robots: { index: false } }
    : {
        title: first.title,
        description: first.summary,
        alternates: { types: await oembedLinks(params, first.title) },
      }
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
