import type { Metadata } from 'next'
import { DevelopersPage } from '@/components/developers/developers-page'
import { developerWords as en } from '@/components/words/en-developers'
import { developerWords as es } from '@/components/words/es-developers'
import { isProblem } from '@/lib/model/problem'
import { currentDataset } from '@/lib/server/dataset'
import { openApiDocument } from '@/lib/server/openapi-document'
import { toExamples } from '@/lib/server/openapi-examples'
import { pageLanguage, type SearchParams, toParams } from '../load-first-view'

type PageProps = { searchParams: SearchParams }

const languageOf = async ({ searchParams }: PageProps) => pageLanguage(await toParams(searchParams))

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { title, intro } = { en, es }[await languageOf(props)]
  return { title, description: intro }
}

export default async function Page(props: PageProps) {
  const [dataset, params] = [await currentDataset(), await toParams(props.searchParams)]
  const description = openApiDocument(isProblem(dataset) ? {} : toExamples(dataset))
  const lang = params.get('lang')
  return (
    <DevelopersPage
      description={description}
      language={await languageOf(props)}
      home={lang === 'en' || lang === 'es' ? `/?lang=${lang}` : '/'}
    />
  )
}
