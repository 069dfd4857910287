/**
 * Learns lib/reading/likeness/weights.json from our annotated cases: `npx tsx data/build/train-likeness.ts [DIR...]`.
 * With `--held NAME...` it says instead what is found and what is false in those sets when each is read with what all others
 * teach, and what by the rules alone.
 */
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { loadSets } from './case-sets'
import { learnWeights, scoreHeldOut, withExamples } from './likeness/learn'
import { loadPassages } from './passages'
import { writeText } from './write'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { held: { type: 'string', multiple: true } },
})

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)
const sets = withExamples([...(await loadSets(positionals)), ...loadPassages()], context)

if (values.held) console.error(scoreHeldOut(sets, context, values.held))
else {
  const lines = Object.entries(learnWeights(sets)).map(([trait, row]) => `${JSON.stringify(trait)}:[${row}]`)
  writeText('../lib/reading/likeness/weights.json', `{\n${lines.join(',\n')}\n}\n`)
}
