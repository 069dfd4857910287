/** `npx tsx data/build/score-marked.ts`: what the reader makes of the numbers marked in `data/marked`, a line a file. */
import { articleOf } from '@/lib/evaluation/annotated-case'
import { numberOf, pairFacts } from '@/lib/evaluation/pair-facts'
import { knownPlaces } from '@/lib/evaluation/same-place'
import { isProblem } from '@/lib/model/problem'
import { readArticle } from '@/lib/reading/read-article'
import { loadReadingContext } from '@/lib/server/ingest/load-reading-context'
import { loadMarkedReports } from './marked-reports'

const context = await loadReadingContext()
if (isProblem(context)) throw new Error(context.detail)
const { gazetteer, countries } = context
const share = (part: number, whole: number) => (part / whole).toFixed(3)

for (const { name, cases } of [...loadMarkedReports('condensed'), ...loadMarkedReports('lively')]) {
  const sum = { asked: 0, found: 0, other: 0, read: 0 }
  for (const marked of cases) {
    const { claims } = readArticle(articleOf(marked), gazetteer, { countries, explain: false })
    const { pairs, unmarked } = pairFacts(marked, claims, knownPlaces(marked))
    const asked = pairs.filter(({ fact }) => !fact.optional)
    sum.asked += asked.length
    sum.found += asked.filter(({ claim }) => claim).length
    sum.read += claims.length - unmarked.length
    sum.other += unmarked.filter((claim) => {
      const number = numberOf(claim)
      return number !== null && number > 1 && marked.gold.some(({ value }) => value === number)
    }).length
  }
  const { asked, found, other, read } = sum
  console.log(
    `${name}: ${cases.length} reports, ${asked} figures, ${share(found, asked)} told; of those told ${share(other, read + other)} as another kind`,
  )
}
