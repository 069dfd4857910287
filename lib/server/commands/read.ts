// npm run --silent read -- FILE...: reads articles and prints one JSON object a line, or with --explain what a person
// wants to know of each claim; touches no store.
import '@/lib/server/commands/check-node'
import { parseArgs } from 'node:util'
import type { Article } from '@/lib/model/article'
import { isProblem, type Problem } from '@/lib/model/problem'
import type { Reading } from '@/lib/model/reading'
import { readArticle } from '@/lib/reading/read-article'
import { strike } from '@/lib/reading/strike'
import { explainReading, paintFor } from '@/lib/server/commands/explain'
import { say, toComplaint, toUnlisted } from '@/lib/server/commands/say'
import { type BareMeta, toBareArticle } from '@/lib/server/ingest/bare-article'
import { loadReadingContext, type ReadingContext } from '@/lib/server/ingest/load-reading-context'
import { readArticleFile } from '@/lib/server/ingest/read-article-file'
import { remarksOnText } from '@/lib/server/ingest/remarks-on'
import { type UnlistedName, unlistedNames } from '@/lib/server/ingest/unlisted-names'
import { parseArticle } from '@/lib/text/parse-article'
import { sentencesIn } from '@/lib/text/sentences-in'

const usage =
  'Name the articles to read: npm run --silent read -- [--explain] FILE... (for a bare text also --published YYYY-MM-DD, --language, --title, --publisher)'
const options = {
  explain: { type: 'boolean' },
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

type Wanted = BareMeta & { explain?: boolean }

function readOne(article: Article, { gazetteer, countries, struck }: ReadingContext): Reading {
  return strike(readArticle(article, gazetteer, { countries, explain: true }), article.text, struck)
}

function print(article: Article, reading: Reading, wanted: Wanted): string {
  if (!wanted.explain) return JSON.stringify(reading)
  const paint = paintFor(process.stdout.isTTY, process.env)
  return `${explainReading(article, reading, sentencesIn(article.text), paint)}\n`
}

/** Prints a line for every file that can be read and names the others on stderr. Gives the exit code. */
async function read(paths: string[], wanted: Wanted): Promise<number> {
  const context = await loadReadingContext()
  if (isProblem(context)) {
    say(toComplaint(context))
    return 1
  }
  if (wanted.explain)
    say(`read for ${context.crisis}, its countries ${context.countries.join(', ')} and its places`)
  const unlisted: UnlistedName[] = []
  let refused = 0
  for (const path of paths) {
    const article = await loadArticle(path, wanted)
    if (isProblem(article)) {
      say(`refused    ${path}: ${article.detail}`)
      refused++
      continue
    }
    for (const remark of remarksOnText(article)) say(`note       ${path}: ${remark}`)
    const reading = readOne(article, context)
    unlisted.push(...unlistedNames(article, reading))
    process.stdout.write(`${print(article, reading, wanted)}\n`)
  }
  const names = toUnlisted(unlisted)
  if (names) say(names)
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
