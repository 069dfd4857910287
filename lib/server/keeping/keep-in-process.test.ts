import { expect, test } from 'vitest'
import { loadOnce } from './keep-in-process'

test('what failed to load is loaded anew, and what was loaded is kept', async () => {
  let calls = 0
  const load = () =>
    loadOnce('a file that is there at the second look', async () => {
      calls++
      if (calls === 1) throw new Error('not yet')
      return calls
    })
  await expect(load()).rejects.toThrow('not yet')
  expect(await load()).toBe(2)
  expect(await load()).toBe(2)
})
