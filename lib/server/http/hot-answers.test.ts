import { describe, expect, test } from 'vitest'
import { createHotAnswers } from '@/lib/server/http/hot-answers'
import type { PreparedAnswer } from '@/lib/server/http/prepared-answer'

const answer = (text: string, status = 200): PreparedAnswer => ({
  status,
  headers: { 'content-type': 'text/plain' },
  etag: '',
  bodies: { identity: Buffer.from(text) },
})

/** A store of answers whose data version and clock the test turns. */
function kept(options: { capacity?: number } = {}) {
  const state = { version: 1, now: 0, made: 0 }
  const hot = createHotAnswers({
    ...options,
    version: async () => state.version,
    now: () => state.now,
    checkEvery: 500,
  })
  const ask = async (key: string, text = key, status = 200) => {
    const found = await hot.find(key, async () => {
      state.made++
      return answer(text, status)
    })
    return found.bodies.identity.toString()
  }
  return { state, hot, ask }
}

describe('answers kept ready', () => {
  test('are made once for as long as the data stays the same', async () => {
    const { state, ask } = kept()
    expect([await ask('/a'), await ask('/a'), await ask('/b')]).toEqual(['/a', '/a', '/b'])
    expect(state.made).toBe(2)
  })

  test('are forgotten when the data changes, at the latest when it is next looked at', async () => {
    const { state, ask } = kept()
    await ask('/a', 'old')
    state.version = 2
    state.now = 499
    expect(await ask('/a', 'new')).toBe('old')
    state.now = 500
    expect(await ask('/a', 'new')).toBe('new')
  })

  test('are made once for many who ask at the same time', async () => {
    const { state, ask } = kept()
    await Promise.all(Array.from({ length: 20 }, () => ask('/a')))
    expect(state.made).toBe(1)
  })

  test('are not kept when they are refusals or failures', async () => {
    const { state, ask } = kept()
    await ask('/a', 'no', 404)
    await ask('/a', 'no', 404)
    expect(state.made).toBe(2)
  })

  test('take up no more room than they may: the one asked for longest ago goes', async () => {
    const { state, hot, ask } = kept({ capacity: 3_000 })
    for (const key of ['/a', '/b', '/a', '/c']) await ask(key)
    expect(hot.size()).toBe(2)
    await ask('/a')
    expect(state.made).toBe(3)
  })

  test('that were begun before a change are not kept after it', async () => {
    const { state, hot } = kept()
    await hot.find('/x', async () => answer('x'))
    let finish = (_: PreparedAnswer) => {}
    const slow = hot.find('/slow', () => new Promise<PreparedAnswer>((resolve) => (finish = resolve)))
    state.version = 2
    state.now = 600
    await hot.find('/y', async () => answer('y'))
    finish(answer('old'))
    await slow
    const now = await hot.find('/slow', async () => answer('new'))
    expect(now.bodies.identity.toString()).toBe('new')
  })

  test('that could not be made leave the next asker free to try', async () => {
    const { hot } = kept()
    await expect(hot.find('/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect((await hot.find('/a', async () => answer('back'))).bodies.identity.toString()).toBe('back')
  })
})
