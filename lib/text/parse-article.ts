import type { z } from 'zod'
import { type Article, articleMetaSchema, languages } from '@/lib/model/article'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { type RawArticle, splitFrontMatter } from '@/lib/text/front-matter'
import { splitJson } from '@/lib/text/json-article'
import { toSlug } from '@/lib/text/to-slug'

/** The longest text taken, in bytes of UTF-8. */
export const longestText = 5_000_000

/** What to write under each key, told where it is missing or of the wrong type. */
const hints: Record<string, string> = {
  id: 'use letters, digits, dot, hyphen and underscore',
  title: 'write the headline',
  publisher: 'write who published it',
  url: 'write the address (https:// or http://), or null where there is none',
  publishedAt: 'write the day as YYYY-MM-DD',
  language: `write one of ${languages.join(', ')}`,
  author: 'write who wrote it, or leave it out',
  note: 'write a remark, or one for each of en and es, or leave it out',
}
const knownKeys = Object.keys(articleMetaSchema.shape)

const refuse = (detail: string, field?: string) =>
  problem(422, 'bad-article', 'The article cannot be taken', detail, field ? { field } : {})

/** A value from the file as it may stand in a message: short, in quotes, with no raw control characters. */
const quote = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const most = 5 // unknown keys named: more of them and it is no article at all

function findUnknownKeys(keys: Record<string, unknown>): Problem | null {
  const unknown = Object.keys(keys).filter((key) => !knownKeys.includes(key))
  const [first] = unknown
  if (first === undefined) return null
  const names = unknown.slice(0, most).map(quote).join(', ')
  const are = unknown.length === 1 ? 'is no key' : 'are no keys'
  return refuse(`${names} ${are} of an article; known are ${knownKeys.join(', ')}`, first.slice(0, 60))
}

/** NUL means a binary file, and half of a surrogate pair is no character: no database keeps either as it is. */
function findBrokenString(fields: Record<string, unknown>): Problem | null {
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue
    if (value.includes('\0')) return refuse(`${key}: holds a NUL character; is this a binary file?`, key)
    if (/\p{Cs}/u.test(value)) return refuse(`${key}: holds half of a character (a lone surrogate)`, key)
  }
  return null
}

type Issue = z.core.$ZodIssue

function toMessage(issue: Issue, keys: Record<string, unknown>): string {
  const key = String(issue.path[0] ?? '')
  const value = Object.hasOwn(keys, key) ? keys[key] : undefined
  if (value === undefined) return `${key}: missing; ${hints[key]}`
  if (issue.code === 'invalid_type' && ['number', 'boolean'].includes(typeof value))
    return `${key}: ${quote(value)} is read as a ${typeof value}; put it in quotes`
  const fix = issue.code === 'custom' || issue.code === 'too_big' ? issue.message : hints[key]
  return `${key}: ${quote(value)}; ${fix}`
}

/** A value of the wrong form fails more than one check of its key; the first says enough. */
const isFirstOfItsKey = (issue: Issue, rank: number, all: Issue[]) =>
  all.findIndex((other) => other.path[0] === issue.path[0]) === rank

function checkMeta(
  keys: Record<string, unknown>,
  fileName: string,
): z.infer<typeof articleMetaSchema> | Problem {
  const given = { ...keys }
  for (const key of ['id', 'author', 'note']) if (given[key] === null) delete given[key]
  const id = given.id ?? toSlug(fileName)
  if (id === '') return refuse('id: the file name gives none; write one', 'id')
  const result = articleMetaSchema.safeParse({ ...given, id })
  if (result.success) return result.data
  const issues = result.error.issues.filter(isFirstOfItsKey)
  return refuse(
    issues.map((issue) => toMessage(issue, { ...given, id })).join('; '),
    String(issues[0]?.path[0] ?? ''),
  )
}

function checkText(text: unknown): string | Problem {
  if (typeof text !== 'string')
    return refuse(
      text === undefined ? 'text: missing' : `text: ${quote(text)}; write it as one string`,
      'text',
    )
  if (text.trim() === '') return refuse('text: there is none; an article needs at least one sentence', 'text')
  const bytes = text.length > longestText ? text.length : new TextEncoder().encode(text).length
  if (bytes > longestText)
    return refuse(`text: ${(bytes / 1e6).toFixed(1)} MB; at most ${longestText / 1e6} MB are taken`, 'text')
  return text
}

/** What a file holds, to an article, or all that is to be mended in it. */
export function checkArticle({ keys, text }: RawArticle, fileName: string): Article | Problem {
  const fault = findBrokenString({ ...keys, text })
  if (fault) return fault
  const known = Object.fromEntries(Object.entries(keys).filter(([key]) => knownKeys.includes(key)))
  const [unknown, meta] = [findUnknownKeys(keys), checkMeta(known, fileName)]
  // All that is wrong at once: who mends a file need not come back for the next fault.
  if (unknown) return isProblem(meta) ? { ...unknown, detail: `${unknown.detail}; ${meta.detail}` } : unknown
  if (isProblem(meta)) return meta
  const checked = checkText(text)
  return typeof checked === 'string' ? { ...meta, text: checked } : checked
}

/**
 * An article file to an article, or what to mend in it. `.json` is JSON with `text`; anything else is Markdown with YAML
 * front matter, whose text begins after the closing `---` and one empty line, if there is one. A byte order mark before
 * either is dropped. Where no `id` is given it comes from the file's name.
 */
export function parseArticle(raw: string, fileName: string): Article | Problem {
  const source = raw.replace(/^\uFEFF/, '')
  const split = /\.json$/i.test(fileName) ? splitJson(source) : splitFrontMatter(source)
  if ('fault' in split) return refuse(split.fault, split.field)
  return checkArticle(split, fileName)
}
