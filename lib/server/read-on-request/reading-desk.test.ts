import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReadResponse } from '@/lib/model/responses'
import { createReadingDesk } from '@/lib/server/read-on-request/reading-desk'
import type { ReadingProcess } from '@/lib/server/read-on-request/start-reading-process'

/** Stand-ins for processes; each text is answered when the test says so. */
function standIns() {
  const started: (ReadingProcess & { running: boolean; answer: () => void; fail: () => void })[] = []
  const start = () => {
    let settle: [(answer: ReadResponse) => void, (error: Error) => void] | null = null
    const one = {
      running: true,
      ready: Promise.resolve(),
      isRunning: () => one.running,
      end: () => {
        one.running = false
      },
      read: ({ text }: { text: string }) =>
        new Promise<ReadResponse>((resolve, reject) => {
          settle = [() => resolve({ text } as ReadResponse), reject]
        }),
      answer: () => settle?.[0]({} as ReadResponse),
      fail: () => settle?.[1](new Error('out of memory')),
    }
    started.push(one)
    return one
  }
  return { started, start }
}

const pass = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the desk where texts are handed in', () => {
  test('starts a process for the first, and reads one text at a time with it', async () => {
    const { started, start } = standIns()
    const desk = createReadingDesk({ start })
    expect(started).toHaveLength(0)
    const [one, other] = [desk.read({ text: 'one' }, 'ana'), desk.read({ text: 'other' }, 'ben')]
    await pass()
    started[0]?.answer()
    expect(await one).toMatchObject({ text: 'one' })
    await pass()
    started[0]?.answer()
    expect(await other).toMatchObject({ text: 'other' })
    expect(started).toHaveLength(1)
  })

  test('gives up a text that takes too long, and reads the next with another process', async () => {
    const { started, start } = standIns()
    const desk = createReadingDesk({ start, patience: 20_000 })
    const [slow, next] = [desk.read({ text: 'slow' }, 'ana'), desk.read({ text: 'next' }, 'ben')]
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await slow).toMatchObject({
      status: 422,
      field: 'text',
      detail: expect.stringContaining('20 seconds'),
    })
    expect(started.map(({ running }) => running)).toEqual([false, true])
    started[1]?.answer()
    expect(await next).toMatchObject({ text: 'next' })
  })

  test('tells who comes when too many wait to ask again, and lets no client have all turns', async () => {
    const { started, start } = standIns()
    const desk = createReadingDesk({ start, mostWaiting: 2, mostOfClient: 2 })
    const refused = { wait: 5, problem: { status: 503, code: 'busy' } }
    const first = [desk.read({ text: '1' }, 'ana'), desk.read({ text: '2' }, 'ana')]
    expect(await desk.read({ text: '3' }, 'ana')).toMatchObject(refused)
    const third = desk.read({ text: '4' }, 'ben')
    expect(await desk.read({ text: '5' }, 'eva')).toMatchObject(refused)
    for (const reading of [...first, third]) {
      await pass()
      started[0]?.answer()
      await reading
    }
    const again = desk.read({ text: '6' }, 'ana')
    await pass()
    started[0]?.answer()
    expect(await again).toMatchObject({ text: '6' })
  })

  test('lets the process go once nobody has asked for a while, and starts another for the next', async () => {
    const { started, start } = standIns()
    const desk = createReadingDesk({ start, idle: 60_000 })
    const reading = desk.read({ text: 'one' }, 'ana')
    await pass()
    started[0]?.answer()
    await reading
    await vi.advanceTimersByTimeAsync(59_000)
    expect(started[0]?.running).toBe(true)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(started[0]?.running).toBe(false)
    void desk.read({ text: 'two' }, 'ana')
    await pass()
    expect(started).toHaveLength(2)
  })

  test('a process that failed, or that somebody ended, is followed by another', async () => {
    const { started, start } = standIns()
    const desk = createReadingDesk({ start })
    const failing = desk.read({ text: 'one' }, 'ana')
    await pass()
    started[0]?.fail()
    await expect(failing).rejects.toThrow('out of memory')
    const second = desk.read({ text: 'two' }, 'ana')
    await pass()
    started[1]?.answer()
    await second
    if (started[1]) started[1].running = false
    void desk.read({ text: 'three' }, 'ana')
    await pass()
    expect(started).toHaveLength(3)
  })
})
