import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/**
 * Waits until something answers at `url`, whatever it says.
 * @throws when the process that should answer has ended, or nothing has answered within `patience` milliseconds
 */
export async function untilAnswering(url: string, child: ChildProcess, patience = 180_000): Promise<void> {
  const began = performance.now()
  while (performance.now() - began < patience) {
    if (isOver(child)) throw new Error(`what should answer at ${url} has ended`)
    const answer = await fetch(url).catch(() => null)
    await answer?.body?.cancel()
    if (answer) return
    await pause(100)
  }
  throw new Error(`nothing answers at ${url}`)
}

/** Tells a process to end and waits until it has; one that has ended is left alone. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (isOver(child)) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await ended
}

/** Megabytes that a process holds in memory (Linux). */
export const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
