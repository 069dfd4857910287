import { basename, extname } from 'node:path'
import { type Article, articleMetaSchema } from '@/lib/model/article'
import { type Problem, problem } from '@/lib/model/problem'
import { guessLanguage } from '@/lib/text/guess-language'

/** What the command line may say of a text that says nothing of itself. */
export type BareMeta = { published?: string; language?: string; title?: string; publisher?: string }

const idOf = (name: string) =>
  name
    .replace(/[^a-z0-9._-]+/gi, '-')
    .replace(/^[^a-z0-9]+/i, '')
    .slice(0, 128) || 'text'

/** A text without front matter: its name stands for title and publisher, and nothing says the day unless `meta` does. */
export function toBareArticle(text: string, fileName: string, meta: BareMeta): Article | Problem {
  const name = basename(fileName, extname(fileName))
  const checked = articleMetaSchema.safeParse({
    id: idOf(name),
    title: meta.title ?? name,
    publisher: meta.publisher ?? name,
    url: null,
    publishedAt: meta.published ?? null,
    language: meta.language ?? guessLanguage(text),
  })
  if (checked.success) return { ...checked.data, text }
  const issue = checked.error.issues[0]
  return problem(
    422,
    'bad-article',
    'The article cannot be taken',
    `${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'cannot be read'}`,
  )
}
