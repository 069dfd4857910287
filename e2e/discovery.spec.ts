import { expect, test } from '@playwright/test'
import { XMLValidator } from 'fast-xml-parser'
import { openMap } from './support/verbs'

test('a feed reader that is given the address finds the feeds of what it shows', async ({
  page,
  request,
}) => {
  await page.goto('/?place=azuay-1&lang=es')
  for (const [type, isRight] of [
    ['application/atom+xml', (text: string) => XMLValidator.validate(text) === true],
    ['application/feed+json', (text: string) => JSON.parse(text).items.length > 0],
  ] as const) {
    const href = await page.locator(`head link[rel=alternate][type="${type}"]`).getAttribute('href')
    expect(href).toContain('place=azuay-1')
    const answer = await request.get(href ?? '')
    expect(answer.headers()['content-type']).toContain(type)
    expect(isRight(await answer.text())).toBe(true)
  }
})

test('a search engine finds the data set and its dated incidents in the page, and no browser complains', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await openMap(page, '/')
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  const [dataset, ...events] = JSON.parse(text ?? '')['@graph']
  expect(dataset['@type']).toBe('Dataset')
  expect(dataset.isBasedOn).toHaveLength(7)
  expect(events.length).toBeGreaterThan(3)
  for (const event of events) expect(event.startDate).toMatch(/^\d{4}(-\d\d){0,2}$/)
  const whole = await page.request.get(dataset.distribution[0].contentUrl)
  expect(whole.status()).toBe(200)
  expect(complaints).toEqual([])
})
