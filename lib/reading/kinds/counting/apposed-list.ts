import { type Chunk, isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "Two people, a guard and a nurse, were killed", "murieron dos personas, padre e hijo": those counted, by who each of them is. */

/** The people counted before a comma: "two people", "one of the two attackers", "two men of Roble". */
function severalBefore(chunks: readonly Chunk[], at: number): NounPhrase | null {
  const noun = chunks[at]
  if (!isNoun(noun)) return null
  if (noun.count) return noun.count.value > 1 && noun.classes.some((name) => people.has(name)) ? noun : null
  return /^(?:of|de|en|in|from)$/.test(prepositionOf(chunks[at - 1])) ? severalBefore(chunks, at - 2) : null
}

/** How many persons a row of phrases names from a chunk on, and the chunk behind them. */
function rowFrom(chunks: readonly Chunk[], from: number): { persons: number; behind: number } {
  let persons = 0
  for (let at = from; ; at += 2) {
    const noun = chunks[at]
    if (!isNoun(noun) || noun.place) return { persons: 0, behind: at }
    persons += noun.count?.value ?? (/^(?:couple|pair|pareja|matrimonio)$/.test(noun.head) ? 2 : 1)
    const joins = /^(?:comma|conjunction)$/.test(chunks[at + 1]?.kind ?? '') && isNoun(chunks[at + 2])
    const isLast = chunks[at - 1]?.kind === 'conjunction'
    if (isLast || !joins) return { persons, behind: at + 1 }
  }
}

const anybody = /^(?:people|persons|personas|victims|victimas)$/

/** Is it one of those of whom the number before told? As many are named as were counted; "two guards, a nurse and a cook were killed" is a list. */
export function isOfApposed({ chunks }: SentenceView, { index, noun }: Phrase): boolean {
  if (noun.count && !noun.count.alone) return false
  const comma = chunks.findLastIndex(({ kind }, at) => at < index && kind === 'comma')
  for (
    let at = comma;
    at > 0 && at > index - 8;
    at = chunks.findLastIndex(({ kind }, i) => i < at && kind === 'comma')
  ) {
    const whole = severalBefore(chunks, at - 1)
    if (!whole?.count) continue
    const { persons, behind } = rowFrom(chunks, at + 1)
    const ends = /^(?:comma|stop)$/.test(chunks[behind]?.kind ?? 'stop')
    const isSetOff = chunks[behind]?.kind === 'comma' || (ends && anybody.test(whole.head))
    return isSetOff && behind > index && persons === whole.count.value
  }
  return false
}
