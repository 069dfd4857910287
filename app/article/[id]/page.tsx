import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePage } from '@/components/article/article-page'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { spanishPrison } from '@/components/words/spanish-prison'
import type { Language } from '@/lib/model/article'
import type { Place } from '@/lib/model/place'
import { isProblem } from '@/lib/model/problem'
import { decodePath } from '@/lib/server/decode-path'
import { loadWholeArticle } from '@/lib/server/load-article'
import { pageLanguage, type SearchParams, toParams } from '../../load-first-view'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

async function load({ params }: PageProps) {
  const id = decodePath((await params).id)
  const found = id === null ? null : await loadWholeArticle(id)
  if (found && isProblem(found) && found.status >= 500) throw new Error(`${found.code}: ${found.detail}`)
  return found && !isProblem(found) ? found : null
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const [found, params] = [await load(props), await toParams(props.searchParams)]
  if (!found) return {}
  return { title: `${found.article.title} – ${found.crisis[await pageLanguage(params)]}` }
}

/** A prison of which the gazetteer has an English name alone is called as Spanish articles call it. */
function toSaid({ name, kind, aliases }: Place, known: string, language: Language): string {
  const isEnglish = language === 'es' && kind === 'prison' && known === name
  return (isEnglish && spanishPrison(name, aliases)) || known
}

/** An article as words alone: what every row and mark leads to where there is no script. */
export default async function Page(props: PageProps) {
  const query = await toParams(props.searchParams)
  const [found, language] = [await load(props), await pageLanguage(query)]
  if (!found) notFound()
  const words = language === 'es' ? es : en
  const home = query.size > 0 ? `/?${query}` : '/'
  return (
    <ArticlePage
      words={words}
      article={found}
      nameOf={(place) => toSaid(place, found.nameOf(place, language), language)}
      home={home}
    />
  )
}
