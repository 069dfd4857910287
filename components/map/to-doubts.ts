import type { Status } from '@/lib/model/claim'

export const doubts = ['alleged', 'denied', 'superseded'] as const satisfies Status[]

/** Which doubts there are about what is drawn, each once: of what is drawn dotted and hollow. */
export const toDoubts = (drawn: readonly { status: Status }[]) =>
  doubts.filter((doubt) => drawn.some(({ status }) => status === doubt))
