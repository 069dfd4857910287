import { beforeAll, expect, test } from 'vitest'
import { choosesMore } from '@/components/dashboard/search-params'
import { toStanding } from '@/components/dashboard/standing'
import { sayKnown } from '@/components/masthead/known-sentence'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { isPublishedBy } from '@/lib/incidents/time/as-of'
import { toMoments } from '@/lib/incidents/time/known-moments'
import type { ClaimKind } from '@/lib/model/claim'
import { isProblem } from '@/lib/model/problem'
import { parseQuery } from '@/lib/model/query'
import { readShippedCrisis } from '@/lib/server/testing/shipped-crisis'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'
import {
  claimsOf,
  incidentsOf,
  loadSelection,
  selectArticles,
  selectZones,
  toFeature,
} from '@/lib/server/views/load-view'

/** The sentence at the head of the page against the claims that the query selects, over many combinations of filters. */

const { folder } = temporaryFolder()
async function viewOf(text: string) {
  const query = parseQuery(new URLSearchParams(text))
  const shown = isProblem(query) ? query : await loadSelection(query)
  if (isProblem(shown)) throw new Error(shown.detail)
  return {
    claims: claimsOf(shown),
    incidents: incidentsOf(shown).map(toFeature(shown)),
    zones: selectZones(shown),
    articles: selectArticles(shown),
  }
}
type View = Awaited<ReturnType<typeof viewOf>>

beforeAll(async () => {
  await readShippedCrisis(folder)
})

/** Every combination of one value, or none, of each filter. */
function combinations(view: View): string[] {
  const distinct = (values: (string | undefined)[]) => [...new Set(values)]
  const { claims, articles } = view
  const choices: Record<string, (string | undefined)[]> = {
    place: distinct([undefined, ...claims.map(({ place }) => place?.id)]),
    kind: distinct([undefined, ...claims.map(({ kind }) => kind)]),
    status: [undefined, 'reported', 'alleged', 'denied', 'superseded'],
    source: distinct([undefined, articles[0]?.id, articles.at(-1)?.publisher]),
    asOf: distinct([undefined, ...articles.map(({ publishedAt }) => publishedAt)]),
  }
  return Object.entries(choices).reduce(
    (texts, [key, values]) =>
      texts.flatMap((text) =>
        values.map((value) => (value === undefined ? text : `${text}&${key}=${encodeURIComponent(value)}`)),
      ),
    [''],
  )
}

const tooMany = 12 // of the combinations one in so many is tried: which ones differs with the data alone

test('what the sentence says is so, whatever is filtered', async () => {
  const everything = await viewOf('')
  const all = everything.articles
  const texts = combinations(everything).filter((_, index) => index % tooMany === 0)
  expect(texts.length).toBeGreaterThan(200)
  for (const text of texts) {
    const params = new URLSearchParams(text)
    const view = await viewOf(text)
    const articles = (await viewOf(params.get('asOf') ? `asOf=${params.get('asOf')}` : '')).articles
    const standing = toStanding({ ...view, articles, moments: toMoments(all) }, params)
    const said = {
      ...standing,
      incidents: view.incidents,
      emergencies: view.zones.length,
      within: params.get('place'),
      isFiltered: choosesMore(params),
    }
    for (const words of [en, es]) {
      const sentence = sayKnown(words, said)
      const { known } = words
      const hasNothing = view.claims.length === 0 && view.zones.length === 0
      expect(
        sentence.includes(known.nothing) || sentence.includes(known.nothingChosen),
        `${text}: ${sentence}`,
      ).toBe(hasNothing)
      // That nothing is told of a place is said only where no other filter could have left it out.
      if (sentence.includes(known.nothing)) expect(said.isFiltered, text).toBe(false)
      const standingClaims = view.claims.filter((one) => one.status === 'reported' && !one.historic)
      for (const [kind, { told: name }] of Object.entries(words.kinds)) {
        if (!sentence.includes(name)) continue
        const isTold =
          view.claims.some((claim) => claim.kind === kind) ||
          (kind === 'state_of_emergency' && view.zones.length > 0) ||
          Object.entries(words.kinds).some(
            ([other, { told: longer }]) =>
              other !== kind && longer.includes(name) && sentence.includes(longer),
          )
        expect(isTold, `${text}: ${sentence}: ${kind as ClaimKind}`).toBe(true)
      }
      const hedges = [known.unconfirmed(''), known.denied(''), known.replaced(''), known.background('')]
      if (hedges.some((hedge) => sentence.includes(hedge.trim())))
        expect(standingClaims, `${text}: ${sentence}`).toEqual([])
    }
    const used = view.articles.filter(({ claims }) => claims > 0)
    if (choosesMore(params)) expect(standing.reports, text).toBeGreaterThanOrEqual(used.length)
    for (const { publishedAt } of used) expect(isPublishedBy(publishedAt, standing.asOf), text).toBe(true)
  }
}, 120_000)
