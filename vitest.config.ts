import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const testsIn = (folders: string) => `${folders}/**/*.test.{ts,tsx}`
/** What keeps a store, a server or the environment of its process. */
const withState = [testsIn('{app,lib/server}')]

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // No test fails on a clock: these only end what hangs. A real database may take its time to stop on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [testsIn('{lib,data,components,lint}')],
          exclude: withState,
          // Loading the reader anew for each of its files would take ten times as long as the tests themselves.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'with state', include: withState } },
    ],
  },
})
