import { expect, test } from '@playwright/test'

/** An address that cannot be read is answered in the reader's language, with what would be right and the ways on. */

const english = /Invalid|expected|must|write|give|cannot|option/

for (const [address, said, ways] of [
  [
    '/?kind=nonsense&place=EC-G',
    '«kind» no puede ser «nonsense».',
    ['killed', 'Seguir sin «kind»', 'Mostrar todo'],
  ],
  ['/?kind=killed&kind=nonsense', '«kind» no puede ser «nonsense».', ['killed']],
  ['/?from=2023-13-45', '«from» no puede ser «2023-13-45».', ['Seguir sin «from»']],
  ['/?from=2023-07-26&to=2023-07-22', 'El primer día', ['Intercambiar los dos días']],
  ['/?lang=xx', '«lang» no puede ser «xx».', ['es', 'en']],
  ['/?place=atlantis', 'Ningún lugar lleva el nombre «atlantis».', ['Seguir sin «atlantis»']],
  [
    '/?source=nadie',
    'Ningún medio ni artículo de este mapa lleva el nombre «nadie».',
    ['Seguir sin «nadie»'],
  ],
  ['/embed?kind=nonsense', '«kind» no puede ser «nonsense».', ['killed']],
  ['/embed?layer=roads', '«layer» no puede ser «roads».', ['prisons']],
  ['/table?sort=size', '«sort» no puede ser «size».', ['place']],
] as const) {
  test.describe(address, () => {
    test.use({ locale: 'es-EC' })
    test('says in Spanish what is amiss and how to go on', async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(/place=atlantis|source=nadie/.test(address) ? 404 : 400)
      const main = page.getByRole('main')
      await expect(main).toContainText(said)
      for (const way of ways)
        await expect(main.getByRole('link', { name: way, exact: true }).first()).toBeVisible()
      expect(await main.textContent()).not.toMatch(english)
      await expect(page).toHaveTitle(/^Esta dirección no se puede leer|^No existe (ese lugar|esa fuente)/)
    })
  })
}

for (const path of ['/nowhere', '/nowhere/deep.html', '/embed/nowhere', '/article/nowhere'])
  test(`${path}: that there is no such page is said in the language and theme that the address names`, async ({
    page,
  }) => {
    const response = await page.goto(`${path}?lang=es&theme=dark`)
    expect(response?.status()).toBe(404)
    await expect(page).toHaveTitle('No existe esa página')
    await expect(page.getByRole('heading')).toHaveText('No existe esa página')
    await expect(page.locator('html[lang="es"][data-theme="dark"]')).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'Ir al mapa' })).toHaveAttribute('href', '/?lang=es')
  })

test('the way on keeps what could be read', async ({ page }) => {
  await page.goto('/?kind=nonsense&place=EC-G')
  await page.getByRole('link', { name: 'killed', exact: true }).click()
  await expect(page).toHaveURL(/\?(?=.*place=EC-G)(?=.*kind=killed)/)
  await expect(page.getByRole('region', { name: 'Incidents' })).toContainText('killed')
})

test('the one place that nobody knows goes, the others stay', async ({ page }) => {
  await page.goto('/?place=EC-G&place=atlantis&lang=en')
  await page.getByRole('link', { name: 'Go on without “atlantis”' }).click()
  await expect(page).toHaveURL(/\?place=EC-G&lang=en$/)
})

for (const path of ['/', '/embed', '/embed/interactive', '/table'])
  test(`a link to ${path} opens its page whatever parameters it gathered on its way`, async ({ page }) => {
    await page.goto(`${path}?utm_source=x&place=EC-G&fbclid=1&fbclid=2&gclid=&lang=en`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ecuador’s prisons')
    expect(await page.content()).toContain('Litoral')
  })

test('days the wrong way round stay in their field, said to filter nothing, until they are mended', async ({
  page,
}) => {
  await page.goto('/?to=2023-07-23&lang=en')
  await expect(page.locator('#map')).toHaveAttribute('data-ready', 'interactive')
  await page.locator('summary', { hasText: 'Dates' }).click()
  const days = page.getByRole('region', { name: 'Filters' })
  await days.getByLabel('From', { exact: true }).fill('2023-07-25')
  await expect(page.getByText('The first day lies after the last')).toBeVisible()
  expect(page.url()).not.toContain('from=')
  await days.getByLabel('Until', { exact: true }).fill('2023-07-26')
  await expect(page).toHaveURL(/from=2023-07-25&to=2023-07-26/)
  await expect(page.getByText('The first day lies after the last')).toBeHidden()
})
