// Reads articles for the server, one at a time, in a process of its own: whatever a text does to the reader, nobody who looks at
// the map waits for it. Started and ended by start-reading-process.ts.
import type { TextToRead } from '@/lib/model/read-request'
import { createTextReader } from '@/lib/server/read-on-request/read-text'
import type { ReadingMessage } from '@/lib/server/read-on-request/reading-message'

const send = (message: ReadingMessage) => void process.send?.(message)

/** Where it failed, without a word of what was read. */
const whereOf = (error: unknown) =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))].join('\n')
    : typeof error

const read = createTextReader()

// Names and the world behind them are loaded by the first that asks for them.
await read({ text: 'In Arbaville in Freedonia two people were killed, officials said on Monday.' })

process.on('disconnect', () => process.exit(0))
process.on('message', (request: TextToRead) => {
  read(request).then(
    (answer) => send({ answer }),
    (error: unknown) => send({ failedAt: whereOf(error) }),
  )
})
send({ ready: true })
