import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startReadingProcess } from '@/lib/server/read-on-request/start-reading-process'

const folder = mkdtempSync(join(tmpdir(), 'crisis-reading-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, source: string): string {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, source)
  return file
}
const ready = 'process.send({ ready: true });'

describe('a process that reads', () => {
  test('answers one text after the other', async () => {
    const source = `process.on('message', ({ text }) => process.send({ answer: { text } }));${ready}`
    const one = startReadingProcess(program('echo', source))
    await one.ready
    expect(await one.read({ text: 'a' })).toEqual({ text: 'a' })
    expect(await one.read({ text: 'b' })).toEqual({ text: 'b' })
    one.end()
  })

  test('can be ended whatever it does, and whoever waits for it is told', async () => {
    const source = `process.on('message', () => { for (;;); });${ready}`
    const stuck = startReadingProcess(program('stuck', source))
    const reading = stuck.read({ text: 'a' })
    await stuck.ready
    stuck.end()
    await expect(reading).rejects.toThrow('SIGKILL')
    expect(stuck.isRunning()).toBe(false)
  })

  test('that cannot begin, or fails at a text, says so and goes on where it can', async () => {
    const none = startReadingProcess(program('none', 'process.exit(3)'))
    await expect(none.ready).rejects.toThrow('3')
    const source = `process.on('message', () => process.send({ failedAt: 'TypeError' }));${ready}`
    const failing = startReadingProcess(program('failing', source))
    await expect(failing.read({ text: 'a secret' })).rejects.toThrow(/TypeError(?!.*secret)/)
    expect(failing.isRunning()).toBe(true)
    failing.end()
  })
})
