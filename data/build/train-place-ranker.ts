/**
 * Learns lib/reading/places/ranking/weights.json from our annotated cases: `npx tsx data/build/train-place-ranker.ts [DIR...]`.
 * With `--folds` it says instead how many figures lie in the right place when each set is read with what all others teach,
 * and how many by the rules alone.
 */
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { isUnread, loadSets } from './case-sets'
import { loadLearntReports } from './marked-reports'
import { learnFrom, scoreHeldOut } from './placing/learn'
import { writeWeights } from './write'

/** Cases with which no rule was made tell more of how often each rule is right. */
const unseenWeight = 3

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' } } })

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)
const sets = [...(await loadSets(positionals)), ...loadLearntReports()].map((set) => ({
  ...set,
  weight: isUnread(set) ? unseenWeight : 1,
}))

if (values.folds) console.error(scoreHeldOut(sets, context))
else writeWeights('../lib/reading/places/ranking/weights.json', learnFrom(sets, context))
