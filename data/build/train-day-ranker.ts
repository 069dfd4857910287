/**
 * Learns lib/reading/days/ranking/weights.json from our annotated cases: `npx tsx data/build/train-day-ranker.ts [DIR...]`.
 * With `--folds` it says instead how many days are right and how many made up when each fifth of the sets is read with what
 * all others teach, and how many by the rules alone.
 */
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { datesAcross, loadSets } from './case-sets'
import { learnFrom, scoreHeldOut } from './dating/learn'
import { writeWeights } from './write'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' } } })

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)
const sets = (await loadSets(positionals)).filter(datesAcross)

if (values.folds) console.error(scoreHeldOut(sets, context))
else writeWeights('../lib/reading/days/ranking/weights.json', learnFrom(sets, context))
