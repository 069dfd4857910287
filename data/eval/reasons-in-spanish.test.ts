import { expect, test } from 'vitest'
import { reasonInSpanish } from '@/components/words/reason-words'
import { articleOf } from '@/lib/evaluation/annotated-case'
import { isProblem } from '@/lib/model/problem'
import { readArticle } from '@/lib/reading/read-article'
import { loadCases } from '@/lib/server/evaluation/load-cases'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'

test('every reason that the reader gives for the place of a figure in our reports is said in Spanish too', async () => {
  const context = await loadReadingContext()
  if (isProblem(context)) throw new Error(context.detail)
  const { gazetteer, countries } = context
  const folders = await Promise.all(
    ['reports', 'wire-l', 'wire-q', 'wire-fo', 'wire-gf'].map((name) => loadCases(`data/eval/${name}`)),
  )
  const cases = folders.flatMap((found) => (isProblem(found) ? [] : found.flatMap((folder) => folder.cases)))
  const reasons = cases.flatMap((marked) =>
    readArticle(articleOf(marked), gazetteer, { countries }).claims.map(({ placeReason }) => placeReason),
  )
  expect(reasons.length).toBeGreaterThan(500)
  expect(reasons.filter((reason) => reasonInSpanish(reason) === null)).toEqual([])
}, 300_000)
