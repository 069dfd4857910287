import type { CDPSession } from '@playwright/test'

type TraceEvent = {
  name: string
  ph: string
  pid: number
  tid: number
  tdur?: number
  args: { name?: string }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

const isTask = ({ name, ph, tdur }: TraceEvent) => name === 'RunTask' && ph === 'X' && tdur !== undefined

/** The longest task of main threads, in milliseconds of the processor's time: what else the machine does is not in it. */
function longestOf(events: readonly TraceEvent[]): number {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const main = new Set(
    events.filter(({ args }) => args.name === 'CrRendererMain').map((event) => keyOf(event)),
  )
  const tasks = events.filter((event) => isTask(event) && main.has(keyOf(event)))
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0)
}

/** Follows the tasks of a page from now on; what it returns ends that and gives the longest. */
export async function watchTasks(session: CDPSession): Promise<() => Promise<number>> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent)
  })
  const traceConfig = { includedCategories: categories }
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  return async () => {
    const isWhole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await isWhole
    return longestOf(events)
  }
}
