import { readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { type Crisis, crisisSchema } from '@/lib/model/crisis'
import { type GazetteerPlace, writtenPlaceSchema } from '@/lib/model/place'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { type Strike, strikeSchema } from '@/lib/model/struck'
import { type Decree, decreeSchema } from '@/lib/model/zone'
import { isMissing } from '@/lib/server/config/is-missing'
import { sayIssues, toFieldName } from '@/lib/server/crisis/say-issues'
import { findArticleFiles } from '@/lib/server/ingest/find-article-files'

/** A crisis folder, read: its description, its own places, its decrees, what it strikes, and where its articles lie. */
export type CrisisFolder = {
  crisis: Crisis
  folder: string
  places: GazetteerPlace[]
  decrees: Decree[]
  struck: Strike[]
  /** Paths of the files in `articles/`, in order of name. */
  articleFiles: string[]
}

const uniqueIds = <T extends { id: string }>(list: T[], context: z.RefinementCtx) => {
  const seen = new Set<string>()
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `${id} is given twice` })
    seen.add(id)
  }
}
const placesSchema = (country: string) => z.array(writtenPlaceSchema(country)).superRefine(uniqueIds)
const endingLater = (decrees: Decree[], context: z.RefinementCtx) => {
  for (const [index, { from, until }] of decrees.entries())
    if (until !== null && until < from)
      context.addIssue({ code: 'custom', path: [index, 'until'], message: 'is before from' })
}
const decreesSchema = z.array(decreeSchema).superRefine(uniqueIds).superRefine(endingLater)

const bad = (file: string, detail: string, field?: string) =>
  problem(500, 'bad-crisis', 'The crisis folder cannot be used', `${file}: ${detail}`, field ? { field } : {})

function checkAgainst<T extends z.ZodType>(schema: T, file: string, value: unknown): z.infer<T> | Problem {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { issues } = result.error
  return bad(file, sayIssues(issues, value), toFieldName(issues[0]?.path ?? []))
}

/** `fallback` stands for a file that may be left out. */
async function loadJson<T extends z.ZodType>(
  schema: T,
  file: string,
  fallback?: z.infer<T>,
): Promise<z.infer<T> | Problem> {
  let raw: string
  try {
    raw = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error) && fallback !== undefined) return fallback
    return bad(file, isMissing(error) ? 'there is no such file' : 'it cannot be read')
  }
  try {
    return checkAgainst(schema, file, JSON.parse(raw.replace(/^\uFEFF/, '')))
  } catch (error) {
    return bad(file, `it is no JSON: ${(error as Error).message.split('\n')[0]}`)
  }
}

/** A crisis may begin without articles. */
async function listArticles(folder: string): Promise<string[] | Problem> {
  const found = await findArticleFiles(folder)
  if (isProblem(found) && found.code === 'no-article') return []
  return isProblem(found) ? bad(folder, found.detail) : found
}

/** Read a crisis folder (its form: README.md and docs/articles.md). The crisis's id is the folder's name. */
export async function loadCrisis(path: string): Promise<CrisisFolder | Problem> {
  const folder = resolve(path)
  const described = await loadJson(crisisSchema, join(folder, 'crisis.json'))
  if (isProblem(described)) return described
  const places = await loadJson(placesSchema(described.countries[0] ?? ''), join(folder, 'places.json'), [])
  if (isProblem(places)) return places
  const decrees = await loadJson(decreesSchema, join(folder, 'decrees.json'), [])
  if (isProblem(decrees)) return decrees
  const struck = await loadJson(z.array(strikeSchema), join(folder, 'struck.json'), [])
  if (isProblem(struck)) return struck
  const articleFiles = await listArticles(join(folder, 'articles'))
  if (isProblem(articleFiles)) return articleFiles
  return { crisis: { ...described, id: basename(folder) }, folder, places, decrees, struck, articleFiles }
}
