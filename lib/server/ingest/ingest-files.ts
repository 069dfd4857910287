import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { findArticleFiles } from '@/lib/server/ingest/find-article-files'
import {
  type Destination,
  type Ingested,
  ingestArticle,
  type KnownTexts,
  type TakenIds,
} from '@/lib/server/ingest/ingest-article'
import { readArticleFile } from '@/lib/server/ingest/read-article-file'

export type Tally = { added: number; changed: number; unchanged: number; refused: number }

/** Told of each file once it is stored or refused, never before. */
export type Report = (path: string, result: Ingested | Problem) => void

/** A file that the reader fails on is a bug of ours; it is named, and the others still go in. */
async function ingestFile(
  path: string,
  to: Destination,
  taken: TakenIds,
  texts: KnownTexts,
): Promise<Ingested | Problem> {
  const raw = await readArticleFile(path)
  if (isProblem(raw)) return raw
  try {
    return await ingestArticle(raw, path, to, taken, texts)
  } catch (error) {
    const detail = `it could not be read or stored, which is a fault of this program: ${(error as Error).stack}`
    return problem(500, 'ingest-failed', 'The article was not stored', detail)
  }
}

type Found = { path: string; problem?: Problem }

/** Every file that the paths stand for, each once; a path that stands for none, with the reason. */
async function expand(paths: string[]): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const path of paths) {
    const files = await findArticleFiles(path)
    if (isProblem(files)) found.set(path, { path, problem: files })
    else for (const file of files) found.set(file, { path: file })
  }
  return [...found.values()]
}

const mostCompared = 5_000 // articles: to hold the texts of more takes too much memory

/** The texts that are stored already; none where they are very many. */
async function loadTexts({ store }: Destination): Promise<KnownTexts> {
  const { articles } = await store.counts()
  if (articles === 0 || articles > mostCompared) return new Map()
  return new Map((await store.listArticles()).map(({ id, text }) => [text.trim(), id]))
}

/** Read and store the articles of files and folders; what cannot be taken is reported and the others go in. */
export async function ingestFiles(paths: string[], to: Destination, report: Report): Promise<Tally> {
  const tally: Tally = { added: 0, changed: 0, unchanged: 0, refused: 0 }
  const taken: TakenIds = new Map()
  const texts = await loadTexts(to)
  for (const { path, problem: fault } of await expand(paths)) {
    const result = fault ?? (await ingestFile(path, to, taken, texts))
    tally[isProblem(result) ? 'refused' : result.outcome]++
    report(path, result)
  }
  return tally
}
