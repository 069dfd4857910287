import type { Problem } from '@/lib/model/problem'
import type { ReadResponse } from '@/lib/model/responses'

/** What the process that reads tells the one that serves: that it can begin, what it read, or where it failed. */
export type ReadingMessage = { ready: true } | { answer: ReadResponse | Problem } | { failedAt: string }
