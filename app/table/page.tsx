import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AddressProvider } from '@/components/hooks/address-provider'
import { ProblemPage, problemTitle } from '@/components/notices/problem-page'
import { TablePage } from '@/components/table/table-page'
import { tableKeys } from '@/components/table/table-params'
import { catalogues } from '@/components/words/catalogues'
import { LanguageWords } from '@/components/words/language-words'
import { tableWords } from '@/components/words/table-words'
import { isProblem } from '@/lib/model/problem'
import { pageKeys } from '@/lib/model/query'
import { pageLanguage, type SearchParams, tidyAddress, toParams } from '../load-first-view'
import { loadTable } from './load-table'

type PageProps = { searchParams: SearchParams }

async function load({ searchParams }: PageProps) {
  const params = await toParams(searchParams, [...pageKeys, ...tableKeys])
  const language = await pageLanguage(params)
  return { params, language, view: await loadTable(params, language) }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { language, view } = await load(props)
  return isProblem(view)
    ? { title: problemTitle(view, language), robots: { index: false } }
    : { title: tableWords[language].title(view.title) }
}

/** All that the map and its lists show, as tables: works without script and is read out row by row. */
export default async function Page(props: PageProps) {
  const { params, language, view } = await load(props)
  if (isProblem(view)) return <ProblemPage problem={view} language={language} path="/table" params={params} />
  const tidy = tidyAddress(params, view.features, view.chosen)
  if (tidy !== null) redirect(tidy === '' ? '/table' : `/table?${tidy}`)
  return (
    <LanguageWords language={language}>
      <AddressProvider path="/table" query={params.toString()}>
        <TablePage words={catalogues[language]} table={tableWords[language]} view={view} />
      </AddressProvider>
    </LanguageWords>
  )
}
