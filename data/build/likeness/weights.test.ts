import { expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import type { Weights } from '@/lib/reading/likeness/judge'
import weights from '@/lib/reading/likeness/weights.json'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { loadSets } from '../case-sets'
import { loadPassages } from '../passages'
import { learnWeights, withExamples } from './learn'

const minute = 60_000

/** Each weight by its trait and answer. */
const cellsOf = (rows: Weights): Map<string, number> =>
  new Map(
    Object.entries(rows).flatMap(([trait, row]) =>
      row.flatMap((value, at): [string, number][] => (at % 2 ? [[`${trait} ${row[at - 1]}`, value]] : [])),
    ),
  )

/**
 * Rules mended since move a weight here and there; where they have moved too many, `npx tsx data/build/train-likeness.ts`
 * writes them anew.
 */
const most = 0.1 // of all weights together

test('the weights are those that our annotated cases teach', { timeout: 15 * minute }, async () => {
  const context = await loadReadingContext()
  if (isProblem(context)) throw new Error(context.detail)
  const learned = learnWeights(withExamples([...(await loadSets([])), ...loadPassages()], context))
  const [now, shipped] = [cellsOf(learned), cellsOf(weights)]
  const cells = [...new Set([...now.keys(), ...shipped.keys()])]
  const moved = cells.reduce(
    (sum, cell) => sum + Math.abs((now.get(cell) ?? 0) - (shipped.get(cell) ?? 0)),
    0,
  )
  const all = [...now.values()].reduce((sum, weight) => sum + Math.abs(weight), 0)
  expect(moved / all).toBeLessThan(most)
})
