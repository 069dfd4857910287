import type { Metadata } from 'next'
import { ArticlePage } from '@/components/article/article-page'
import { toPlaces } from '@/components/dashboard/to-places'
import { MissingPage } from '@/components/notices/missing-page'
import { catalogues } from '@/components/words/catalogues'
import { isProblem } from '@/lib/model/problem'
import type { PlaceFeature } from '@/lib/model/responses'
import { decodePath } from '@/lib/server/respond/decode-path'
import { loadWholeArticle } from '@/lib/server/views/load-article'
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
  if (!found) return { robots: { index: false } }
  return { title: `${found.article.title} – ${found.crisis[await pageLanguage(params)]}` }
}

/** An article as words alone: what every row and mark leads to where there is no script. */
export default async function Page(props: PageProps) {
  const query = await toParams(props.searchParams)
  const [found, language] = [await load(props), await pageLanguage(query)]
  // Not by Next's notFound(), which draws nothing without script, and knows no `lang`.
  if (!found) return <MissingPage language={language} />
  const words = catalogues[language]
  const isOutlined = ({ geometry }: PlaceFeature) => geometry !== null && geometry.type !== 'Point'
  const places = toPlaces(found.places.filter(isOutlined), language, found.places)
  const home = query.size > 0 ? `/?${query}` : '/'
  const { nameOf, names } = places
  return <ArticlePage words={words} article={found} nameOf={nameOf} around={names} home={home} />
}
