import { expect, test } from 'vitest'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'
import { readArticle } from '@/lib/reading/read-article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { makeUpCountry } from '@/lib/server/synthetic/made-up-country'
import { makeUpReports } from '@/lib/server/synthetic/made-up-reports'

const country = makeUpCountry(1)

test('the same seed makes the same country and the same reports', () => {
  expect(makeUpCountry(1)).toEqual(country)
  expect(makeUpReports(country, 300, 7)).toEqual(makeUpReports(country, 300, 7))
  expect(makeUpReports(country, 300, 8)).not.toEqual(makeUpReports(country, 300, 7))
})

test('whatever a person sees of it says that it is made up', () => {
  expect([country.crisis.title.en, country.crisis.title.es]).toEqual([
    expect.stringContaining('made up'),
    expect.stringContaining('inventada'),
  ])
  for (const { name } of country.places) expect(name).toMatch(/^Synth/)
  for (const { title, publisher } of makeUpReports(country, 300, 1)) {
    expect(title).toContain('Synthetic')
    expect(publisher).toContain('made up')
  }
})

test('our own reader finds in the reports as many incidents as were asked for', async () => {
  const gazetteer = await loadGazetteer(country.crisis.countries, country.places)
  const claims = makeUpReports(country, 300, 1).flatMap((report, rank): StoredClaim[] => {
    const article = { ...report, id: `r${rank}`, url: null, language: 'en' as const }
    const { claims: read } = readArticle(article, gazetteer, { countries: country.crisis.countries })
    const { publisher, publishedAt } = report
    return read.map((claim) => ({ ...claim, article: article.id, publisher, publishedAt }))
  })
  expect(mergeClaims(claims, gazetteer)).toHaveLength(300)
  expect(claims.length).toBeGreaterThan(300)
})
