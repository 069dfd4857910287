import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '@/lib/model/problem'
import type { TextToRead } from '@/lib/model/read-request'
import type { ReadResponse } from '@/lib/model/responses'
import type { ReadingMessage } from '@/lib/server/read-on-request/reading-message'

/** A process that reads texts, one after the other. Both reject when it ends before. */
export type ReadingProcess = {
  ready: Promise<void>
  read: (request: TextToRead) => Promise<ReadResponse | Problem>
  /** Has it not ended, by itself or by another's hand? */
  isRunning: () => boolean
  /** At once, whatever it is doing. */
  end: () => void
}

/** Never bundled: what is built is the server, and this runs from its source as the commands do. */
const program = join('lib', 'server', 'read-on-request', 'reading-process.ts')
const mostMemory = 1024 // MB of JavaScript's own; the reader with the world's places takes a third
const flags = ['--import', 'tsx', `--max-old-space-size=${mostMemory}`]
/** Whoever looks at the map goes first. */
const nice = 5

/** @param source the program, for tests */
export function startReadingProcess(source = join(process.cwd(), program)): ReadingProcess {
  // Not by fork(), of which the bundler thinks that it knows what is meant.
  const child = spawn(process.execPath, [...flags, source], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  try {
    if (child.pid !== undefined) setPriority(child.pid, nice)
  } catch {
    // Where a system does not let us, it reads as fast as it can.
  }
  // It keeps nobody from ending, and does not outlive us.
  child.unref()
  child.channel?.unref()
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('exit', end)
      reject(new Error(`the process that reads ended (${signal ?? code})`))
    })
  })
  ended.catch(() => {})
  const nextMessage = () =>
    Promise.race([new Promise<ReadingMessage>((resolve) => child.once('message', resolve)), ended])
  const ready = nextMessage().then(() => {})
  ready.catch(() => {})
  return {
    ready,
    end,
    isRunning: () => child.connected,
    async read(request) {
      await ready
      const told = nextMessage()
      child.send(request)
      const message = await told
      if ('answer' in message) return message.answer
      throw new Error(`reading failed: ${'failedAt' in message ? message.failedAt : 'out of turn'}`)
    },
  }
}
