import type { Metadata } from 'next'
import { DevelopersPage } from '@/components/developers/developers-page'
import { developerWords as en } from '@/components/words/en-developers'
import { developerWords as es } from '@/components/words/es-developers'
import { loadDescription, loadPlaceNames } from '@/lib/server/views/load-description'
import { pageLanguage, type SearchParams, toParams } from '../load-first-view'
import { loadOrigin } from '../load-origin'

type PageProps = { searchParams: SearchParams }

const languageOf = async ({ searchParams }: PageProps) => pageLanguage(await toParams(searchParams))

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { title, intro } = { en, es }[await languageOf(props)]
  return { title, description: intro }
}

export default async function Page(props: PageProps) {
  const description = await loadDescription(await loadOrigin())
  const params = await toParams(props.searchParams)
  const lang = params.get('lang')
  const language = await languageOf(props)
  return (
    <DevelopersPage
      description={description}
      language={language}
      names={await loadPlaceNames(language)}
      home={lang === 'en' || lang === 'es' ? `/?lang=${lang}` : '/'}
    />
  )
}
