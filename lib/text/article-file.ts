import type { Article } from '@/lib/model/article'
import { toSlug } from './to-slug'

/** Does a text begin as an article file does: with the fence of front matter? */
export const beginsAsFile = (text: string) => /^\uFEFF?---[ \t]*\r?\n/.test(text)

/** What YAML would take for the end of a line, or refuse, and JSON leaves as it is. */
const odd = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Every text in JSON's quotes is one in YAML's, whatever it holds: colons, quotes, dashes, line breaks. */
const quote = (value: unknown) => JSON.stringify(value).replace(odd, escaped)

/** As they are written by hand, where nothing in them could be taken for anything else. */
const isPlain = (key: string, value: unknown) => key === 'publishedAt' || key === 'language' || value === null

/** The name of the file that holds an article. */
export const toArticleName = ({ id }: Pick<Article, 'id'>) => `${id}.md`

/**
 * An article as the file that `parseArticle` takes: Markdown with YAML front matter, the text after it unchanged. `id` is left
 * out where the file's name gives it.
 */
export function toArticleFile({ id, text, ...meta }: Article): string {
  const named = toSlug(toArticleName({ id })) === id ? {} : { id }
  const given = Object.entries({ ...named, ...meta }).filter(([, value]) => value !== undefined)
  const lines = given.map(([key, value]) => `${key}: ${isPlain(key, value) ? value : quote(value)}`)
  return ['---', ...lines, '---', '', text].join('\n')
}
