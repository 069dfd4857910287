import type { Article } from '@/lib/model/article'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import type { Reading } from '@/lib/model/reading'
import { refuseToCome } from '@/lib/server/ingest/refuse-to-come'
import { remarksOn } from '@/lib/server/ingest/remarks-on'
import { type UnlistedName, unlistedNames } from '@/lib/server/ingest/unlisted-names'
import type { IdTaken, SaveOutcome, Store, StoredArticle } from '@/lib/store/store'
import { parseArticle } from '@/lib/text/parse-article'

/**
 * What reads articles: `version` changes whenever it might read one otherwise; `isListed`: does a gazetteer hold the place, or
 * is it known from a text alone?
 */
export type Reader = { version: string; read(article: Article): Reading; isListed(place: string): boolean }

/** Where articles go. `now`: the clock, in milliseconds; the machine's where left out. */
export type Destination = { store: Store; reader: Reader; now?: () => number }

/** `remarks`: what an editor should look at, though the article was stored; `unlisted`: names of places that no gazetteer holds. */
export type Ingested = { id: string; outcome: SaveOutcome; remarks?: string[]; unlisted?: UnlistedName[] }

/**
 * What was known when is told by the day of publication, so it must be one that has come: a year mistyped would hide the
 * article from every moment before it.
 */
function requireDay(article: Article, now: number): StoredArticle | Problem {
  const { publishedAt } = article
  const refuse = (detail: string) =>
    problem(422, 'bad-article', 'The article cannot be taken', detail, { field: 'publishedAt' })
  if (publishedAt === null)
    return refuse('publishedAt: null; a stored article needs its day, write it as YYYY-MM-DD')
  const fault = refuseToCome(publishedAt, now)
  if (fault) return refuse(fault)
  return { ...article, publishedAt }
}

/** Ids given so far in one run, each with the file that gave it. */
export type TakenIds = Map<string, string>
/** Texts that are stored, each with the id of its article. */
export type KnownTexts = Map<string, string>

/** Two files of one run with one id: the second would take the first one's place without a word. */
function refuseTakenId(id: string, fileName: string, taken: TakenIds): Problem | null {
  const owner = taken.get(id)
  if (owner === undefined) taken.set(id, fileName)
  if (owner === undefined || owner === fileName) return null
  const detail = `id: ${id} is also the id of ${owner}; give one of them another`
  return problem(422, 'id-taken', 'The article cannot be taken', detail, { field: 'id' })
}

/** Another publisher's article has the id already. */
function refuseForeignId({ id, publisher }: StoredArticle, { takenBy }: IdTaken): Problem {
  const detail = `id: ${id} is already the id of "${takenBy.title}" of ${takenBy.publisher}; give this article of ${publisher} another id`
  return problem(422, 'id-taken', 'The article cannot be taken', detail, { field: 'id' })
}

/** The publisher's name corrected, or another's article with the address of this one: whoever ingests sees which. */
const remarkOnOwner = (before: string | undefined, { publisher }: Article): string[] =>
  before === undefined || before === publisher
    ? []
    : [`it takes the place of an article of ${before}, which has the same id and url`]

/** A report that came twice would count as two that agree. */
function remarkOnTwin({ id, text }: Article, texts: KnownTexts): string[] {
  const key = text.trim()
  const twin = texts.get(key)
  if (twin === undefined) texts.set(key, id)
  if (twin === undefined || twin === id) return []
  return [`its text is word for word that of ${twin}: both count as reports, keep one`]
}

/**
 * The way of the data: an article file's characters in, the article and its reading stored. Nothing of it is stored where
 * a problem comes back, all of it where an outcome does.
 */
export async function ingestArticle(
  raw: string,
  fileName: string,
  { store, reader, now = Date.now }: Destination,
  taken: TakenIds = new Map(),
  texts: KnownTexts = new Map(),
): Promise<Ingested | Problem> {
  const parsed = parseArticle(raw, fileName)
  if (isProblem(parsed)) return parsed
  const article = requireDay(parsed, now())
  if (isProblem(article)) return article
  const { id } = article
  const clash = refuseTakenId(id, fileName, taken)
  if (clash) return clash
  if (await store.isCurrent(article, reader.version)) return { id, outcome: 'unchanged' }
  const reading = reader.read(article)
  const unlisted = unlistedNames(article, reading)
  const before = (await store.findArticle(id))?.article.publisher
  const outcome = await store.saveArticle(article, reading, reader.version)
  if (typeof outcome === 'object') return refuseForeignId(article, outcome)
  return {
    id,
    outcome,
    remarks: [
      ...remarkOnOwner(before, article),
      ...remarkOnTwin(article, texts),
      ...remarksOn(article, reading, reader.isListed),
    ],
    ...(unlisted.length > 0 ? { unlisted } : {}),
  }
}
