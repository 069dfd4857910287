import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, problem } from '@/lib/model/problem'

const isArticleFile = (name: string) => /^[^.].*\.(md|markdown|json)$/i.test(name)

/** A crisis folder stands for its articles: its other files describe the crisis. */
const articlesOf = (folder: string, names: string[]) =>
  names.includes('crisis.json') ? join(folder, 'articles') : null

type IsWanted = (name: string) => boolean

async function findInFolder(folder: string, isWanted: IsWanted): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.map(({ name }) => name)
  const articles = articlesOf(folder, names)
  if (articles) return findInFolder(articles, isWanted)
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory())
      found.push(...(entry.name.startsWith('.') ? [] : await findInFolder(path, isWanted)))
    else if (isWanted(entry.name)) found.push(path)
  }
  return found
}

const noArticle = (detail: string) => problem(422, 'no-article', 'There is no article', detail)

/**
 * The article files that a path stands for: itself, or every `.md`, `.markdown` and `.json` file in the folder and below,
 * in order of name. What is hidden (`.name`) is left out.
 */
export async function findArticleFiles(path: string): Promise<string[] | Problem> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const found = await findInFolder(path, isArticleFile)
    return found.length > 0 ? found : noArticle('the folder holds no article (.md or .json)')
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string }
    if (code === 'ENOENT') return noArticle('there is no such file or folder')
    return problem(422, 'bad-path', 'The path cannot be read', message)
  }
}

/** Files that lie among a folder's articles and are none by their names: whoever put them there may think they were read. */
export async function findPassedOver(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return []
    return await findInFolder(path, (name) => !name.startsWith('.') && !isArticleFile(name))
  } catch {
    return []
  }
}
