import { type Chunk, isVerb } from '@/lib/reading/grammar/chunk'

/** "En Brask, donde un guía murió, once": what is set off tells of the place, and nothing of the number behind it. */
export function isPastSetOff(chunks: Chunk[], from: number): boolean {
  if (chunks[from - 1]?.kind !== 'comma') return false
  const opens = chunks.findLastIndex(({ kind }, at) => at < from - 1 && /^(?:comma|stop)$/.test(kind))
  const where = chunks[opens + 1]
  if (chunks[opens]?.kind !== 'comma' || where?.kind !== 'subordinator') return false
  const part = chunks.findLastIndex(({ kind }, at) => at < opens && kind === 'stop') + 1
  const before = chunks.slice(part, opens)
  return (
    /^(?:donde|where)$/.test(where.word) &&
    before[0]?.kind === 'preposition' &&
    !before.some((chunk) => isVerb(chunk))
  )
}
