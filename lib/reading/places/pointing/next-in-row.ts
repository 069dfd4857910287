import { isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

const within = /^(?:at|in|en)$/
const led = /^(?:at|in|en|of|de|del)$/

/** "six died at X prison, five at the detention centre": an item of a row with a number of its own, and not the one before it. */
export function isNextInRow({ chunks }: SentenceView, noun: NounPhrase): boolean {
  const own = chunks.indexOf(noun)
  const number = chunks[own - 2]
  if (!within.test(prepositionOf(chunks[own - 1])) || !isNoun(number) || !number.count) return false
  const before = chunks.findLastIndex((chunk, at) => at < own - 2 && isNoun(chunk))
  const prison = chunks[before]
  const between = chunks.slice(before + 1, own - 2)
  return (
    isNoun(prison) &&
    prison.place?.place?.kind === 'prison' &&
    led.test(prepositionOf(chunks[before - 1])) &&
    number.head === '' &&
    between.length > 0 &&
    between.every(({ kind }) => /^(?:comma|conjunction)$/.test(kind))
  )
}
