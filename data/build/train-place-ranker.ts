/**
 * Learns lib/reading/places/ranking/weights.json from our annotated cases: `npx tsx data/build/train-place-ranker.ts [DIR...]`.
 * With `--folds` it says instead how many figures lie in the right place when each set is read with what all others teach,
 * and how many by the rules alone. `data/eval/wire-e`, `wire-i`, `wire-n` and `wire-o` are for measuring only and never read here.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isProblem } from '@/lib/model/problem'
import { loadCases } from '@/lib/server/load-cases'
import { loadReadingContext } from '@/lib/server/load-reading-context'
import { learnFrom, scoreHeldOut } from './placing/learn'
import type { CaseSet } from './placing/questions'
import { dataFolder } from './write'

const kept: ReadonlySet<string> = new Set(['wire-e', 'wire-i', 'wire-n', 'wire-o'])
const target = 'lib/reading/places/ranking/weights.json'

/** Cases with which no rule was made tell more of how often each rule is right. */
const unseenWeight = 3
const wasUnseen = /^(?:unseen|wire-)/

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' } } })

const shipped = () =>
  readdirSync(join(dataFolder, 'eval'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(dataFolder, 'eval', name))

async function loadSet(folder: string): Promise<CaseSet> {
  const loaded = await loadCases(folder)
  if (isProblem(loaded)) throw new Error(loaded.detail)
  const name = basename(folder)
  return {
    name,
    cases: loaded.flatMap(({ cases }) => cases),
    weight: wasUnseen.test(name) ? unseenWeight : 1,
  }
}

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)
const folders = (positionals.length > 0 ? positionals : shipped()).filter(
  (folder) => !kept.has(basename(folder)),
)
const sets = await Promise.all(folders.sort().map(loadSet))

if (values.folds) console.error(scoreHeldOut(sets, context))
else {
  const weights = Object.entries(learnFrom(sets, context)).filter(([, weight]) => Math.abs(weight) >= 0.05)
  const lines = weights.map(([trait, weight]) => `${JSON.stringify(trait)}: ${weight}`)
  writeFileSync(join(dataFolder, '..', target), `{\n  ${lines.join(',\n  ')}\n}\n`)
}
