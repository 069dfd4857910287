import { titleWithPlaces } from '@/components/dashboard/title-with-places'
import { Embed } from '@/components/embed/embed'
import { AddressProvider } from '@/components/hooks/address-provider'
import { ProblemPage, problemTitle } from '@/components/notices/problem-page'
import { catalogues } from '@/components/words/catalogues'
import { LanguageWords } from '@/components/words/language-words'
import { isProblem } from '@/lib/model/problem'
import { embedKeys, parseEmbedQuery } from '@/lib/model/query'
import { loadFirstView, pageLanguage, type SearchParams, toParams, withoutEmpty } from '../load-first-view'

export type EmbedProps = { searchParams: SearchParams }

async function load({ searchParams }: EmbedProps) {
  const params = await toParams(searchParams, embedKeys)
  const language = await pageLanguage(params)
  const looks = parseEmbedQuery(withoutEmpty(params))
  if (isProblem(looks)) return { language, params, problem: looks }
  const first = await loadFirstView(params, language, looks)
  return isProblem(first) ? { language, params, problem: first } : { language, params, looks, first }
}

export async function loadEmbedMetadata(props: EmbedProps) {
  const { language, first, problem, params } = await load(props)
  const title = first ? titleWithPlaces(catalogues[language], first, params) : problemTitle(problem, language)
  return { title, robots: { index: false } }
}

/** One of the embed's two pages: as it is before a reader acts (still), and as it is after. */
export async function loadEmbed(props: EmbedProps, isStill: boolean) {
  const { language, problem, looks, first, params } = await load(props)
  const path = isStill ? '/embed' : '/embed/interactive'
  return (
    <>
      {/* Painted once the words beneath the map are there, which would take of its room when they come. */}
      <link rel="expect" href="#whole" blocking="render" />
      {problem ? (
        <ProblemPage problem={problem} language={language} path={path} params={params} />
      ) : (
        <LanguageWords language={language} year={first.year}>
          <AddressProvider path={path} query={params.toString()}>
            <Embed first={first} looks={looks} isStill={isStill} />
          </AddressProvider>
        </LanguageWords>
      )}
      <script id="whole" defer src="/embed-frame.js" />
    </>
  )
}
