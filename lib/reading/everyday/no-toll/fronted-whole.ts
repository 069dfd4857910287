import { isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** "Of the dead, ...", "De los 12 muertos del lunes en Tarsis, ...": of whom a clause tells parts, and the chunk behind the comma; or null. */
export function frontedWhole(
  { chunks }: SentenceView,
  start = 0,
): { whole: NounPhrase; next: number } | null {
  const [of, whole] = chunks.slice(start, start + 2)
  if (of?.kind !== 'preposition' || !/^(?:of|among|de|entre)$/.test(of.word) || !isNoun(whole)) return null
  const end = chunks.findIndex(
    (chunk, at) =>
      at > start + 1 &&
      !(chunk.kind === 'preposition' || chunk.kind === 'date' || (isNoun(chunk) && chunk.count === null)),
  )
  return chunks[end]?.kind === 'comma' ? { whole, next: end + 1 } : null
}
