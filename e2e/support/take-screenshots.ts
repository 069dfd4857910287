// Takes the README's pictures from the running app: `npm run screenshots`.
import { mkdirSync } from 'node:fs'
import { launchBrowser } from './find-browser'
import { servers, urlOf } from './servers'
import { startScript } from './start-server'
import { openMap } from './verbs'

/** Milliseconds in which the map and the sheet come to rest. */
const settling = 1500

const pictures = [
  { file: 'docs/dashboard.png', width: 1440, height: 900, scheme: 'light' },
  { file: 'docs/phone.png', width: 390, height: 844, scheme: 'dark' },
] as const

const app = await startScript(['e2e/support/serve.ts', 'shipped'], servers.shipped.port)
try {
  const browser = await launchBrowser()
  mkdirSync('docs', { recursive: true })
  for (const { file, width, height, scheme } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: scheme,
      locale: 'en-GB',
      baseURL: urlOf('shipped'),
    })
    await openMap(page)
    await page.locator('#map [data-incident][aria-label*="53"]').first().click()
    await page.locator('mark').first().waitFor()
    await page.waitForTimeout(settling)
    await page.screenshot({ path: file })
    await page.close()
  }
  await browser.close()
} finally {
  await app.stop()
}
