import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,data,components,app,lint}/**/*.test.{ts,tsx}'],
    // No test fails on a clock: these only end what hangs. A real database may take its time to stop on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
