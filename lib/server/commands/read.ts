// npm run --silent read -- FILE...: reads articles and prints one JSON object a line; touches no store.
import '@/lib/server/commands/check-node'
import { parseArgs } from 'node:util'
import type { Article } from '@/lib/model/article'
import { isProblem, type Problem } from '@/lib/model/problem'
import { readArticle } from '@/lib/reading/read-article'
import { type BareMeta, toBareArticle } from '@/lib/server/bare-article'
import { say, toComplaint } from '@/lib/server/commands/say'
import { loadReadingContext } from '@/lib/server/load-reading-context'
import { readArticleFile } from '@/lib/server/read-article-file'
import { parseArticle } from '@/lib/text/parse-article'

const usage =
  'Name the articles to read: npm run --silent read -- FILE... (for a bare text also --published YYYY-MM-DD, --language, --title, --publisher)'
const options = {
  published: { type: 'string' },
  language: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
} as const

async function loadArticle(path: string, meta: BareMeta): Promise<Article | Problem> {
  const raw = await readArticleFile(path)
  if (isProblem(raw)) return raw
  return /\.txt$/i.test(path) ? toBareArticle(raw, path, meta) : parseArticle(raw, path)
}

/** Prints a line for every file that can be read and names the others on stderr. Gives the exit code. */
async function read(paths: string[], meta: BareMeta): Promise<number> {
  const context = await loadReadingContext()
  if (isProblem(context)) {
    say(toComplaint(context))
    return 1
  }
  let refused = 0
  for (const path of paths) {
    const article = await loadArticle(path, meta)
    if (isProblem(article)) {
      say(`refused    ${path}: ${article.detail}`)
      refused++
    } else
      process.stdout.write(
        `${JSON.stringify(readArticle(article, context.gazetteer, { countries: context.countries }))}\n`,
      )
  }
  return refused === 0 ? 0 : 1
}

function parseCommand() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    say((error as Error).message)
    return null
  }
}

const command = parseCommand()
if (!command || command.positionals.length === 0) {
  say(usage)
  process.exitCode = 1
} else process.exitCode = await read(command.positionals, command.values)
