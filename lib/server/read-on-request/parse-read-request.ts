import type { Article } from '@/lib/model/article'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { longestRead, type ReadRequest, readRequestSchema } from '@/lib/model/read-request'
import { refuseToCome } from '@/lib/server/ingest/refuse-to-come'
import { beginsAsFile } from '@/lib/text/article-file'
import { splitFrontMatter } from '@/lib/text/front-matter'
import { guessLanguage } from '@/lib/text/guess-language'
import { checkArticle } from '@/lib/text/parse-article'
import { toSlug } from '@/lib/text/to-slug'

const refuse = (detail: string, field = 'text') =>
  problem(422, 'bad-article', 'The article cannot be taken', detail, { field })
const notJson = (detail: string) => problem(400, 'bad-json', 'The request cannot be read', detail)

const knownFields = Object.keys(readRequestSchema.shape)

function parseObject(body: string): Record<string, unknown> | Problem {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return notJson('it is no JSON; write { "text": "…" }')
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : notJson('it is no JSON object; write { "text": "…" }')
}

/** What fits no article, whatever the rest of it says. */
function findFault({ text }: Record<string, unknown>): Problem | null {
  if (typeof text !== 'string')
    return refuse(text === undefined ? 'text: missing; send the article' : 'text: write it as one string')
  if (text.trim() === '') return refuse('text: there is none; an article needs at least one sentence')
  if (text.length > longestRead)
    return problem(
      413,
      'text-too-long',
      'The text is too long',
      `text: ${text.length} characters; at most ${longestRead} are read here, npm run read takes more`,
      { field: 'text' },
    )
  return null
}

/**
 * What a request to read a text asks for, or what to mend in it.
 * @param body its characters
 * @param now milliseconds since 1970
 */
export function parseReadRequest(body: string, now: number): ReadRequest | Problem {
  const given = parseObject(body)
  if (isProblem(given)) return given
  const unknown = Object.keys(given).find((name) => !knownFields.includes(name))
  if (unknown !== undefined)
    return refuse(
      `${JSON.stringify(unknown.slice(0, 60))} is no field; known are ${knownFields.join(', ')}`,
      unknown.slice(0, 60),
    )
  const fault = findFault(given)
  if (fault) return fault
  const request = given as ReadRequest
  // A file is taken apart where it can keep nobody waiting.
  const article = beginsAsFile(request.text) ? null : toArticle(request, now)
  return article && isProblem(article) ? article : request
}

/** What stands for headline and publisher of a text that has none. */
const unnamed = 'text'

const fileNameOf = (title: unknown) =>
  `${toSlug(`${typeof title === 'string' ? title.replace(/[/\\.]/g, ' ') : ''}.md`) || unnamed}.md`

function check(keys: Record<string, unknown>, text: unknown, now: number): Article | Problem {
  const article = checkArticle({ keys, text }, fileNameOf(keys.title))
  if (isProblem(article) || article.publishedAt === null) return article
  const toCome = refuseToCome(article.publishedAt, now)
  return toCome === null ? article : refuse(toCome, 'publishedAt')
}

/**
 * The article that a request sends: a text of which it says what it can, or an article file, of which what the request says counts
 * before what the file does. Its id is made of its headline, unless the file gives one.
 * @param now milliseconds since 1970
 */
export function toArticle({ text, ...given }: ReadRequest, now: number): Article | Problem {
  if (beginsAsFile(text)) {
    const file = splitFrontMatter(text.replace(/^\uFEFF/, ''))
    return 'fault' in file
      ? refuse(file.fault, file.field)
      : check({ ...file.keys, ...given }, file.text, now)
  }
  const open = { url: null, publishedAt: null, language: guessLanguage(text) }
  return check({ title: unnamed, publisher: unnamed, ...open, ...given }, text, now)
}
