import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { DashboardStart, type DashboardStartProps } from '@/components/dashboard/dashboard-start'
import { toDataQuery } from '@/components/dashboard/search-params'
import { firstDataId, pageId } from '@/components/dashboard/start-ids'
import { socialSize } from '@/components/exports/draw-map'
import { LinkedData } from '@/components/exports/linked-data'
import { ProblemPage, problemTitle } from '@/components/notices/problem-page'
import { catalogues } from '@/components/words/catalogues'
import type { Language } from '@/lib/model/article'
import { isProblem } from '@/lib/model/problem'
import { loadFirstView, pageLanguage, type SearchParams, tidyAddress, toParams } from './load-first-view'
import { loadOrigin } from './load-origin'

type PageProps = { searchParams: SearchParams }

/** Where programs that are given this address learn how its map is embedded (oEmbed discovery). */
function oembedLinks(origin: string, params: URLSearchParams, title: string) {
  const url = encodeURIComponent(`${origin}/${params.size > 0 ? `?${params}` : ''}`)
  const link = (format: string) => [{ url: `${origin}/api/oembed?format=${format}&url=${url}`, title }]
  return { 'application/json+oembed': link('json'), 'text/xml+oembed': link('xml') }
}

/** The query of what is shown, in a language. */
function toDataIn(language: Language, params: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams(toDataQuery(params))
  query.set('lang', language)
  return query
}

/** Where a feed reader that is given this address finds its claims, new and changed. */
function feedLinks(language: Language, params: URLSearchParams) {
  const query = toDataIn(language, params)
  return {
    'application/atom+xml': `/api/export/atom?${query}`,
    'application/feed+json': `/api/export/feed?${query}`,
  }
}

/** What other sites show beside a link to this page: its map, with the same filters. */
function toSocial(params: URLSearchParams, language: Language, title: string, description: string): Metadata {
  const [width, height] = [2 * socialSize.width, 2 * socialSize.height]
  const image = {
    url: `/social-image?${toDataIn(language, params)}`,
    type: 'image/png',
    width,
    height,
    alt: description,
  }
  return {
    openGraph: { type: 'website', title, description, locale: language, images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const params = await toParams(searchParams)
  const language = await pageLanguage(params)
  const first = await loadFirstView(params, language)
  if (isProblem(first)) return { title: problemTitle(first, language), robots: { index: false } }
  const origin = await loadOrigin()
  return {
    metadataBase: new URL(origin),
    title: first.title,
    description: first.summary,
    alternates: {
      languages: { en: `/?${toDataIn('en', params)}`, es: `/?${toDataIn('es', params)}` },
      types: { ...feedLinks(language, params), ...oembedLinks(origin, params, first.title) },
    },
    ...toSocial(params, language, first.title, first.summary),
  }
}

/** As text that cannot end the element it stands in. */
const toData = (props: DashboardStartProps) => JSON.stringify(props).replaceAll('<', '\\u003c')

/** The page, and after it what it was made of, for script to go on from. */
const Started = (props: DashboardStartProps) => (
  <>
    <div id={pageId}>
      <DashboardStart {...props} />
    </div>
    <script
      type="application/json"
      id={firstDataId}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, which cannot end its element
      dangerouslySetInnerHTML={{ __html: toData(props) }}
    />
  </>
)

export default async function Page({ searchParams }: PageProps) {
  const params = await toParams(searchParams)
  const language = await pageLanguage(params)
  const first = await loadFirstView(params, language)
  const tidy = isProblem(first) ? null : tidyAddress(params, first.base.places, first.chosen)
  if (tidy !== null) redirect(tidy === '' ? '/' : `/?${tidy}`)
  if (isProblem(first)) return <ProblemPage problem={first} language={language} path="/" params={params} />
  return (
    <>
      <Started first={first} language={language} query={params.toString()} />
      <LinkedData origin={await loadOrigin()} params={params} first={first} words={catalogues[language]} />
    </>
  )
}
