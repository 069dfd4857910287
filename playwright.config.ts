import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './e2e/support/find-browser'
import { type ServerName, servers, urlOf } from './e2e/support/servers'

export default defineConfig({
  testDir: 'e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Once more where a busy machine starved a browser; the summary names what passed only then, and each is to be looked into.
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: urlOf('shipped'),
    locale: 'en-GB',
    timezoneId: 'America/Guayaquil',
    colorScheme: 'light',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [...browserFlags, '--disable-component-update', '--disable-quic'],
    },
    screenshot: 'only-on-failure',
  },
  webServer: (Object.keys(servers) as ServerName[]).map((name) => ({
    command: `npx --no-install tsx e2e/support/serve.ts ${name}`,
    url: `${urlOf(name)}/api/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  })),
})
