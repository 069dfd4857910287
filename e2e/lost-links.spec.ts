import { expect, test } from '@playwright/test'
import { openMap } from './support/verbs'

/** Links that somebody shared and whose target is gone. */

for (const [kind, id] of [
  ['incident', 'i-doesnotexist'],
  ['place', 'nowhere-1'],
  ['zone', 'z-nope'],
])
  test(`a link to a ${kind} that is not there says so, and how to go on`, async ({ page }) => {
    await openMap(page, `/#${kind}=${id}`)
    const details = page.getByRole('region', { name: 'Details' })
    await expect(details.getByRole('heading')).toHaveText('What this link leads to is not here')
    await expect(details.getByRole('status')).toContainText('Choose it on the map or in the list')
    await expect(details.getByText('Or the filters leave it out')).toHaveCount(0)
    await details.getByRole('button', { name: 'Close' }).click()
    await expect(details).toHaveCount(0)
  })

test('where the filters leave it out, taking them away shows it', async ({ page, request }) => {
  const { features } = await (await request.get('/api/incidents?kind=killed&place=guayas-1')).json()
  await openMap(page, `/?place=azuay-1#incident=${features[0].id}`)
  const details = page.getByRole('region', { name: 'Details' })
  await details.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(`/#incident=${features[0].id}`)
  await expect(details.getByRole('heading').first()).toContainText('Litoral Penitentiary')
})

test('the same in somebody else’s page, and in Spanish', async ({ page }) => {
  await openMap(page, '/embed/interactive?lang=es#incident=i-doesnotexist')
  await expect(page.getByRole('region', { name: 'Detalles' })).toContainText(
    'Lo que indica este enlace no está aquí',
  )
})

test('an article says when what the link leads to is not read from it, and not otherwise', async ({
  page,
  request,
}) => {
  const { items } = await (await request.get('/api/claims?limit=1')).json()
  const [{ id, article }] = items
  const lost = page.getByText('is no longer read from it')
  await page.goto(`/article/${article}#claim=nope`)
  await expect(lost).toBeVisible()
  await page.goto(`/article/${article}#claim=${id}`)
  await expect(page.locator('mark:target, :target mark')).not.toHaveCount(0)
  await expect(lost).toHaveCount(0)
  await page.goto(`/article/${article}`)
  await expect(lost).toHaveCount(0)
})

test('the article beside the map says the same, also where the article itself is not there', async ({
  page,
  request,
}) => {
  const { items } = await (await request.get('/api/articles?limit=1')).json()
  await openMap(page, `/#article=${items[0].id}&claim=nope`)
  await expect(page.getByRole('dialog')).toContainText('is no longer read from it')
  await openMap(page, '/?lang=en#article=nope')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading')).toHaveText('This article is not here')
  await expect(dialog.getByRole('button', { name: 'Try again' })).toHaveCount(0)
})
