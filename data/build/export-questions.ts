/**
 * Writes what is asked of the figures of our annotated cases, for data/build/encoder/train.py to learn from: what each number
 * counts, and where it lies. `npx tsx data/build/export-questions.ts FOLDER`. With `--kept` also those of the sets that are
 * kept for measuring.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { islandContext } from '@/lib/reading/testing/island'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { type CaseSet, isUnread, loadKeptSets, loadSets } from './case-sets'
import { countQuestions } from './encoder/count-questions'
import { placeQuestions } from './encoder/place-questions'
import type { ReadingGround } from './likeness/marked-numbers'
import { loadKeptReports, loadLearntReports, loadMarkedReports } from './marked-reports'
import { loadAsserted, loadPassages } from './passages'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { kept: { type: 'boolean' } } })
const [folder] = positionals
if (!folder) throw new Error('Name a folder to write into: npx tsx data/build/export-questions.ts FOLDER')

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)

/** How much a set teaches of where figures lie, and of what they count; nothing of the former where no places are marked. */
type Taught = CaseSet & { placing: number; counting: number; ground?: ReadingGround }

/** Cases with which no rule was made tell more of how often each rule is right; those made to be hard are unlike most news. */
const learnt: Taught[] = [
  ...(await loadSets([])).map((set) => ({ ...set, placing: isUnread(set) ? 3 : 1, counting: 1 })),
  ...loadLearntReports().map((set) => ({ ...set, placing: 1, counting: 1 })),
  ...loadMarkedReports('lively').map((set) => ({ ...set, placing: 0.5, counting: 0.3 })),
  ...loadMarkedReports('near').map((set) => ({ ...set, placing: 0, counting: 4 })),
  ...loadPassages().map((set) => ({ ...set, placing: 0, counting: 0.4 })),
  ...loadAsserted().map((set) => ({ ...set, placing: 0, counting: 1, ground: islandContext })),
]
const kept: Taught[] = values.kept
  ? [...(await loadKeptSets()), ...loadKeptReports()].map((set) => ({ ...set, placing: 1, counting: 1 }))
  : []

mkdirSync(folder, { recursive: true })
for (const [name, sets] of Object.entries({ learnt, kept })) {
  const file = join(folder, `${name}.jsonl`)
  writeFileSync(file, '')
  for (const { name: set, cases, placing, counting, ground = context } of sets)
    for (const marked of cases) {
      const article = {
        set,
        placing,
        counting,
        questions: [],
        counts: [],
        ...countQuestions(marked, ground, name === 'kept'),
        ...(placing > 0 ? placeQuestions(marked, context) : {}),
      }
      if (article.questions.length + article.counts.length > 0)
        appendFileSync(file, `${JSON.stringify(article)}\n`)
    }
}
