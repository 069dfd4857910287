import { expect, test } from 'vitest'
import { watchVersion } from '@/lib/server/http/watch-version'

test('there is one look at the store for all who come while it goes on, and the next after a while', async () => {
  let [looks, time] = [0, 0]
  const answers: ((version: number) => void)[] = []
  const version = () => new Promise<number>((resolve) => answers.push(resolve)).finally(() => looks++)
  const watch = watchVersion({ version, checkEvery: 500, tolerance: 1000, now: () => time })
  const waiting = [watch.refresh(), watch.refresh(), watch.refresh()]
  for (const answer of answers) answer(7)
  await Promise.all(waiting)
  expect([looks, watch.current().version, watch.refresh()]).toEqual([1, 7, null])
  time = 500
  expect(watch.refresh()).not.toBeNull()
})
