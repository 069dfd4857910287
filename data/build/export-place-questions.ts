/**
 * Writes the questions that the place ranker asks of our annotated cases, for data/build/encoder/train.py to learn from:
 * `npx tsx data/build/export-place-questions.ts FOLDER`. With `--kept` also those of the sets that are kept for measuring.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { isUnread, loadKeptSets, loadSets } from './case-sets'
import { articleQuestions } from './encoder/article-questions'
import { loadKeptReports, loadLearntReports, loadMarkedReports } from './marked-reports'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { kept: { type: 'boolean' } } })
const [folder] = positionals
if (!folder)
  throw new Error('Name a folder to write into: npx tsx data/build/export-place-questions.ts FOLDER')

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)

/** Cases with which no rule was made tell more of how often each rule is right; those made to be hard are unlike most news. */
const [unseen, hard] = [3, 0.5]
const learnt = [
  ...(await loadSets([])).map((set) => ({ ...set, weight: isUnread(set) ? unseen : 1 })),
  ...loadLearntReports().map((set) => ({ ...set, weight: 1 })),
  ...loadMarkedReports('lively').map((set) => ({ ...set, weight: hard })),
]
const kept = values.kept
  ? [...(await loadKeptSets()), ...loadKeptReports()].map((set) => ({ ...set, weight: 1 }))
  : []

mkdirSync(folder, { recursive: true })
for (const [name, sets] of Object.entries({ learnt, kept })) {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, '')
  for (const set of sets)
    for (const marked of set.cases) {
      const questions = articleQuestions(marked, context)
      if (questions)
        appendFileSync(file, `${JSON.stringify({ set: set.name, weight: set.weight, ...questions })}\n`)
    }
}
