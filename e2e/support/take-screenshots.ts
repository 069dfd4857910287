// Takes the README's pictures from the running app: `npm run screenshots`.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findOrInstallBrowser } from './find-browser'
import { urlOf } from './servers'
import { openMap } from './verbs'

/** Milliseconds in which the map and the sheet come to rest. */
const settling = 1500

const pictures = [
  { file: 'docs/dashboard.png', width: 1440, height: 900, scheme: 'light' },
  { file: 'docs/phone.png', width: 390, height: 844, scheme: 'dark' },
] as const

async function waitForServer(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const answer = await fetch(`${url}/api/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`no answer from ${url}`)
}

// Node itself, and not npx around it, so that the signal at the end reaches it.
const server = spawn(process.execPath, ['--import', 'tsx', 'e2e/support/serve.ts', 'shipped'], {
  stdio: 'inherit',
})
try {
  await waitForServer(urlOf('shipped'))
  const browser = await chromium.launch({
    executablePath: findOrInstallBrowser() ?? undefined,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
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
  server.kill('SIGTERM')
}
