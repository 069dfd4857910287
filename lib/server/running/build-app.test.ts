import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { builtFrom } from '@/lib/server/running/build-app'

/** Of the code in the root, what the built app has nothing of. */
const forTests = ['next-env.d.ts', 'playwright.config.ts', 'vitest.config.ts']

test('code in the root makes the build anew when it changes', async () => {
  const code = (await readdir(process.cwd())).filter((name) => /\.(?:[jt]sx?|mjs)$/.test(name))
  const missing = code.filter((name) => !forTests.includes(name) && !builtFrom.includes(name))
  expect(missing).toEqual([])
})
