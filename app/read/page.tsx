import type { Metadata } from 'next'
import { ReadPage } from '@/components/read/read-page'
import { readWords as en } from '@/components/words/en-read'
import { readWords as es } from '@/components/words/es-read'
import { longestRead } from '@/lib/model/read-request'
import { pageLanguage, type SearchParams, toParams } from '../load-first-view'

type PageProps = { searchParams: SearchParams }

const languageOf = async ({ searchParams }: PageProps) => pageLanguage(await toParams(searchParams))

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { title, intro } = { en, es }[await languageOf(props)]
  return { title, description: intro, robots: { index: false } }
}

/** Where an editor sees what is read in her article before she makes a file of it. */
export default async function Page(props: PageProps) {
  const lang = (await toParams(props.searchParams)).get('lang')
  return (
    <ReadPage
      language={await languageOf(props)}
      home={lang === 'en' || lang === 'es' ? `/?lang=${lang}` : '/'}
      most={longestRead}
    />
  )
}
