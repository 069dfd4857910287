import { hasNamesake } from '@/lib/gazetteer/has-namesake'
import type { Article } from '@/lib/model/article'
import type { GazetteerPlace } from '@/lib/model/place'
import { isProblem, type Problem } from '@/lib/model/problem'
import type { TextToRead } from '@/lib/model/read-request'
import type { Reading } from '@/lib/model/reading'
import type { CalledPlace, ReadResponse } from '@/lib/model/responses'
import { readArticle } from '@/lib/reading/read-article'
import { strike } from '@/lib/reading/strike'
import { loadConfig } from '@/lib/server/config/config'
import { type CrisisFolder, loadCrisis } from '@/lib/server/crisis/load-crisis'
import { namesOf } from '@/lib/server/gazetteer/display-names'
import { type ReadingContext, toReadingContext } from '@/lib/server/ingest/load-reading-context'
import { remarksOnPlaces, remarksOnStruck, remarksOnText } from '@/lib/server/ingest/remarks-on'
import { toArticle } from '@/lib/server/read-on-request/parse-read-request'
import { sentencesIn } from '@/lib/text/sentences-in'

type Known = { of: string; context: ReadingContext }

/** All of a crisis that decides how an article is read. */
const stateOf = ({ crisis, places, struck }: CrisisFolder) =>
  JSON.stringify([crisis.id, crisis.countries, places, struck])

const toCalled = (place: GazetteerPlace, { gazetteer }: ReadingContext): CalledPlace => {
  const { id, name, aliases, kind, province, country, lon, lat, precision } = place
  const names = namesOf(place)
  return {
    ...{ id, name, aliases, kind, province, country, lon, lat, precision },
    ...(names ? { names } : {}),
    ...(hasNamesake(place, gazetteer) ? { namesake: true as const } : {}),
  }
}

/** The places named in a reading, and the provinces and countries around them, each once, as the gazetteer holds them, else as the text does. */
function placesIn({ claims, toponyms }: Reading, context: ReadingContext): CalledPlace[] {
  const find = (id: string) => context.gazetteer.find(id)
  const named = [...toponyms, ...claims].flatMap(({ place }): GazetteerPlace[] => (place ? [place] : []))
  const known = named.map((place) => find(place.id) ?? place)
  const around = known.flatMap(({ province, country }) =>
    [province, country].flatMap((id) => (id && find(id)) || []),
  )
  const byId = new Map([...around, ...known].map((place) => [place.id, place]))
  return [...byId.values()].map((place) => toCalled(place, context))
}

function read(article: Article, id: string, context: ReadingContext): ReadResponse {
  const { gazetteer, countries, struck } = context
  const full = readArticle(article, gazetteer, { countries, explain: true })
  const reading = strike(full, article.text, struck, id)
  const isListed = (place: string) => gazetteer.find(place) !== undefined
  return {
    ...reading,
    text: article.text,
    sentences: sentencesIn(article.text),
    remarks: [
      ...remarksOnText(article),
      ...remarksOnPlaces(reading.claims, isListed),
      ...remarksOnStruck(reading.claims, article.text, struck),
    ],
    places: placesIn(reading, context),
  }
}

/**
 * What reads the texts that people send, for the crisis that the configuration names: its gazetteer is loaded once, and again when
 * an editor has changed its places or strikes. Touches no store.
 * @param now milliseconds since 1970
 */
export function createTextReader(now: () => number = Date.now) {
  let known: Known | null = null

  async function currentContext(): Promise<ReadingContext | Problem> {
    const config = loadConfig()
    const folder = isProblem(config) ? config : await loadCrisis(config.crisisFolder)
    if (isProblem(folder)) return folder
    const of = stateOf(folder)
    if (known?.of !== of) known = { of, context: await toReadingContext(folder) }
    return known.context
  }

  return async ({ stored, ...request }: TextToRead): Promise<ReadResponse | Problem> => {
    const article = toArticle(request, now())
    if (isProblem(article)) return article
    const context = await currentContext()
    return isProblem(context) ? context : read(article, stored ?? article.id, context)
  }
}
