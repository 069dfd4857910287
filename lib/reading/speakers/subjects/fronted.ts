import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'

/** What is said may stand before the verb in Spanish, and whoever says it behind: the subject is not what stands in front. */

const figureParts = /^(?:preposition|noun|conjunction|comma|adverb|date)$/

/** "A 79 elevó el organismo el número", "De 23 muertos y 83 heridos dio cuenta la ministra": nothing but figures before the verb. */
export function isFronted(parts: readonly Part[], index: number): boolean {
  let counted = false
  for (let at = index - 1; at >= 0; at--) {
    const part = parts[at]
    if (!part || part.kind === 'stop') break
    const { noun, verb } = part
    if (noun?.count) counted = true
    else if (noun && parts[at - 1]?.kind !== 'preposition') return false
    // "600 internos muertos": a participle tells what became of them.
    if (verb ? verb.form !== 'reduced' || !parts[at - 1]?.noun : !figureParts.test(part.kind)) return false
  }
  return counted
}

/** "El balance lo detalló el ministro", "lo dio a conocer": the pronoun takes up what stands before, which is said and says nothing. */
export const isDoubled = (view: SentenceView, parts: readonly Part[], index: number): boolean =>
  view.lexed.language === 'es' &&
  index > 1 &&
  /^(?:l[oa]s?)$/.test(wordAt(view, (parts[index]?.first ?? 0) - 1)) &&
  parts[index - 1]?.kind === 'adverb'

/** "Los atacantes, añadió, lanzaron": alone between commas, of a subject whose own verb follows. */
export function isInserted(view: SentenceView, parts: readonly Part[], index: number): boolean {
  if (view.lexed.language !== 'es' || parts[index - 1]?.kind !== 'comma') return false
  let next = index + 1
  while (/^(?:adverb|date)$/.test(parts[next]?.kind ?? '')) next++
  const told = parts.slice(next + 1, next + 4).find(({ verb }) => verb)?.verb
  const subject = parts[index - 2]?.noun
  return (
    parts[next]?.kind === 'comma' &&
    told?.form === 'finite' &&
    subject != null &&
    !parts.slice(0, index).some(({ verb }, at) => verb && parts[at - 1]?.kind !== 'relative')
  )
}
