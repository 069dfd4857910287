import { expect, test } from 'vitest'
import { limitAtOnce } from '@/lib/server/http/limit-at-once'

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('tasks run in the order in which they came, no more at a time than may', async () => {
  const inTurn = limitAtOnce(2)
  const [begun, ends] = [[] as number[], [] as (() => void)[]]
  const all = [0, 1, 2, 3].map((rank) =>
    inTurn(() => {
      begun.push(rank)
      return new Promise<void>((end) => ends.push(end))
    }),
  )
  await settle()
  expect(begun).toEqual([0, 1])
  ends[1]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2])
  for (const end of ends) end()
  await settle()
  ends[3]?.()
  await Promise.all(all)
  expect(begun).toEqual([0, 1, 2, 3])
})

test('a task that fails gives up its turn, and so does one that never ends', async () => {
  const inTurn = limitAtOnce(1, 5)
  await expect(inTurn(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
  void inTurn(() => new Promise(() => {}))
  expect(await inTurn(async () => 'next')).toBe('next')
})
