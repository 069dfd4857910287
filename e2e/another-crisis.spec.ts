import { expect, test } from '@playwright/test'
import { urlOf } from './support/servers'
import { drawn, openMap } from './support/verbs'

test.use({ baseURL: urlOf('madeUp') })

test('another crisis is a folder: a made-up district runs without a line of code changed', async ({
  page,
}) => {
  await openMap(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sellow district, March 2024')
  expect(await drawn(page, 'data-place')).toEqual(
    expect.arrayContaining(['sellow-1', 'sellow-2', 'sellow-3', 'XT-SE']),
  )
  // In the list: on the map a dot of the prison next to it stands upon the middle of its circle.
  await page.getByRole('link', { name: /^17 people held Harrow/ }).click()
  await expect(page.getByRole('region', { name: 'Details' }).locator('mark').first()).toContainText('17')
  await expect(page.locator('body')).not.toContainText('Ecuador')
})

test('its routes tell what its articles say, and place it where its folder says', async ({ request }) => {
  const { features } = await (await request.get('/api/incidents?place=sellow-1')).json()
  const told = features.map((f: { properties: { kind: string; quantity: { value: number } | null } }) => [
    f.properties.kind,
    f.properties.quantity?.value ?? null,
  ])
  expect(told).toEqual(
    expect.arrayContaining([
      ['hostages_held', 17],
      ['killed', 2],
      ['injured', 5],
      ['hostages_freed', 12],
    ]),
  )
})
