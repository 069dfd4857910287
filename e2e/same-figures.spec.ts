import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

type Feature = { id: string; properties: { layer: string; name: string } }

for (const query of ['?lang=en', '?lang=es&asOf=2023-07-25'])
  test(`what is taken along gives the figures of the page: ${query}`, async ({ page, request }) => {
    const { features } = await (await request.get(`/api/export/geojson${query}`)).json()
    const names = new Map<string, string>(
      features
        .filter(({ properties }: Feature) => properties.layer === 'incident')
        .map(({ id, properties }: Feature) => [id, properties.name.toLowerCase()]),
    )
    await openMap(page, `/${query}`)
    const marks = await page
      .locator('#map [data-incident][aria-label]')
      .evaluateAll((nodes) =>
        nodes.map((node) => [node.getAttribute('data-incident'), node.getAttribute('aria-label')]),
      )
    expect(marks.length).toBeGreaterThan(3)
    for (const [id, label] of marks)
      expect(label?.toLowerCase()).toContain(names.get(id ?? '')?.split(',')[0])
    const svg = await (await request.get(`/api/export/svg${query}`)).text()
    if (query === '?lang=en') {
      expect(svg).toContain('31 killed')
      expect(svg).not.toContain('6–31')
    }
  })
