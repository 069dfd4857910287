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
function kept(options: { capacity?: number; mostAtOnce?: number; mostWaiting?: number } = {}) {
  const state = { version: 1, now: 0, made: 0 }
  const hot = createHotAnswers({
    ...options,
    version: async () => state.version,
    now: () => state.now,
    checkEvery: 500,
    tolerance: 1500,
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

/** Whatever goes on beside has gone on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('answers kept ready', () => {
  test('are made once for as long as the data stays the same', async () => {
    const { state, ask } = kept()
    expect([await ask('/a'), await ask('/a'), await ask('/b')]).toEqual(['/a', '/a', '/b'])
    expect(state.made).toBe(2)
  })

  test('go out for a moment longer while a new version is made, and never for longer', async () => {
    const { state, hot, ask } = kept()
    await ask('/a', 'old')
    state.version = 2
    let finish = (_: PreparedAnswer) => {}
    const slow = () => new Promise<PreparedAnswer>((resolve) => (finish = resolve))
    const find = async () => (await hot.find('/a', slow)).bodies.identity.toString()
    state.now = 600
    expect(await find()).toBe('old')
    await settle()
    state.now = 1400
    expect(await find()).toBe('old')
    state.now = 1600
    const late = find()
    await settle()
    finish(answer('new'))
    expect(await late).toBe('new')
    expect(await find()).toBe('new')
  })

  test('of a version that is over are made anew once, for the first who asks, and nobody waits', async () => {
    const { state, ask } = kept()
    await ask('/a', 'old')
    state.version = 2
    state.now = 600
    for (let asker = 0; asker < 20; asker++) {
      expect(['old', 'new']).toContain(await ask('/a', 'new'))
      await settle()
    }
    expect(await ask('/a', 'new')).toBe('new')
    expect(state.made).toBe(2)
  })

  test('that nobody asked for in a long while are looked at before they go out', async () => {
    const { state, ask } = kept()
    await ask('/a', 'old')
    state.version = 2
    state.now = 3_600_000
    expect(await ask('/a', 'new')).toBe('new')
  })

  test('of a version that is over take up no room once they may not go out', async () => {
    const { state, hot, ask } = kept()
    for (const key of ['/a', '/b', '/c']) await ask(key)
    state.version = 2
    state.now = 600
    await ask('/d')
    await settle()
    state.now = 2200
    await ask('/d')
    await settle()
    expect(hot.size()).toBe(1)
  })

  test('that took long to make are kept, where the data has not changed meanwhile', async () => {
    const { state, hot, ask } = kept()
    await hot.find('/slow', async () => {
      state.now += 5000
      return answer('slow')
    })
    expect(await ask('/slow', 'again')).toBe('slow')
  })

  test('are made a few at a time, however many different ones are asked for', async () => {
    const { hot } = kept({ mostAtOnce: 2 })
    let [atOnce, most] = [0, 0]
    const make = async () => {
      most = Math.max(most, ++atOnce)
      await settle()
      atOnce--
      return answer('x')
    }
    await Promise.all(Array.from({ length: 30 }, (_, rank) => hot.find(`/${rank}`, make)))
    expect(most).toBe(2)
    expect(hot.size()).toBe(30)
  })

  test('are refused where too many wait for theirs, and only then', async () => {
    const { hot } = kept({ mostWaiting: 3 })
    let finish = () => {}
    const first = new Promise<void>((resolve) => (finish = resolve))
    const find = (key: string) => hot.find(key, () => first.then(() => answer(key)))
    const asked = ['/a', '/b', '/c', '/d'].map(find)
    await settle()
    const refused = await find('/e')
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5'])
    const shared = find('/d')
    finish()
    expect((await Promise.all([...asked, shared])).map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200,
    ])
    expect((await find('/e')).status).toBe(200)
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

  test('take up no more room than they may, and what is asked for again stays', async () => {
    const { state, hot, ask } = kept({ capacity: 10_000 })
    for (const key of ['/a', '/a', '/b', '/c', '/d', '/e', '/f']) await ask(key)
    expect(hot.size()).toBe(3)
    expect(state.made).toBe(6)
    await ask('/a')
    expect(state.made).toBe(6)
  })

  test('that were begun too long before a change are not kept after it', async () => {
    const { state, hot } = kept({ mostAtOnce: 2 })
    await hot.find('/x', async () => answer('x'))
    let finish = (_: PreparedAnswer) => {}
    const slow = hot.find('/slow', () => new Promise<PreparedAnswer>((resolve) => (finish = resolve)))
    await settle()
    state.version = 2
    state.now = 2000
    await hot.find('/y', async () => answer('y'))
    const next = hot.find('/slow', async () => answer('new'))
    await settle()
    finish(answer('old'))
    await slow
    expect((await next).bodies.identity.toString()).toBe('new')
    const now = await hot.find('/slow', async () => answer('newer'))
    expect(now.bodies.identity.toString()).toBe('new')
  })

  test('that could not be made leave the next asker free to try', async () => {
    const { hot } = kept()
    await expect(hot.find('/a', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    expect((await hot.find('/a', async () => answer('back'))).bodies.identity.toString()).toBe('back')
  })
})
