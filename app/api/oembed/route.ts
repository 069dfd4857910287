import { notEmbeddable, parseOembedQuery, toMapQuery, toOembed, toOembedXml } from '@/components/embed/oembed'
import { catalogues } from '@/components/words/catalogues'
import { pickLanguage } from '@/lib/model/pick-language'
import { isProblem, type Problem } from '@/lib/model/problem'
import { parseEmbedQuery } from '@/lib/model/query'
import { originOf } from '@/lib/server/respond/origin-of'
import { type Answer, readRoute, respond } from '@/lib/server/respond/respond'
import { loadSelection } from '@/lib/server/views/load-view'

export const dynamic = 'force-dynamic'

/** The title of the map at an address, as the map itself has it; what is wrong with the address is, to an asker for its map, that there is none. */
async function loadTitle(params: URLSearchParams): Promise<string | Problem> {
  const query = parseEmbedQuery(params)
  if (isProblem(query)) return notEmbeddable(query.detail)
  const selection = await loadSelection(query)
  if (isProblem(selection)) return selection.status < 500 ? notEmbeddable(selection.detail) : selection
  const { crisis, gazetteer } = selection.dataset
  const language = pickLanguage(query.lang ?? null, null)
  const places = query.place.flatMap((id) => gazetteer.find(id) ?? [])
  const names = places.map(({ name, names }) => names?.[language] ?? name)
  const within = names.length > 0 ? `: ${catalogues[language].formats.list(names)}` : ''
  return `${crisis.title[language]}${within}`
}

async function answer(request: Request): Promise<Answer | Problem> {
  const asked = parseOembedQuery(new URL(request.url).searchParams)
  if (isProblem(asked)) return asked
  const origin = originOf(request)
  const params = toMapQuery(asked.url, origin)
  if (isProblem(params)) return params
  const title = await loadTitle(params)
  if (isProblem(title)) return title
  const body = toOembed({ origin, params, title }, asked)
  return asked.format === 'json'
    ? { body }
    : { file: toOembedXml(body), type: 'text/xml; charset=utf-8', disposition: 'inline' }
}

export const { GET, HEAD, OPTIONS } = readRoute(async (request) => respond(await answer(request)))
