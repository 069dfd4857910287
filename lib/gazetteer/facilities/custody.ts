import { custodyWords } from '@/lib/gazetteer/lexicon/facilities'
import type { Word } from '@/lib/gazetteer/words'
import { sentencesOf } from '@/lib/text/sentences'

/** Words of sentences that speak of prisons, by index. */
export function findCustody(text: string, words: readonly Word[]): Set<number> {
  const inCustody = new Set<number>()
  let at = 0
  for (const { end } of sentencesOf(text)) {
    const from = at
    let speaks = false
    for (; at < words.length && (words[at]?.start ?? end) < end; at++)
      speaks ||= custodyWords.has(words[at]?.norm ?? '')
    if (speaks) for (let i = from; i < at; i++) inCustody.add(i)
  }
  return inCustody
}

const partly = 0.1
const mostly = 0.4

/** Of an article's words some stand in sentences on prisons: it tells of them too. `custody` as `findCustody` gives it. */
export const tellsOfPrisons = (custody: ReadonlySet<number>, words: readonly Word[]): boolean =>
  custody.size >= words.length * partly

/** So many of them that it is about prisons. */
export const isOnPrisons = (custody: ReadonlySet<number>, words: readonly Word[]): boolean =>
  custody.size >= words.length * mostly
