import type { Candidate, Story } from '@/lib/reading/candidate'
import { isVerb } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts } from '@/lib/reading/leaning/models'

/** "Cuatro a la madrugada, 27 por la tarde: treinta y un presos murieron": parts that stand before the sum they come to. */
export function partsAhead(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const colon = colonOf(view)
  if (colon < 0) return []
  const parts = view.counted.filter((phrase) => phrase.index < colon && phrase.bare && isFree(phrase, taken))
  const others = view.counted.filter(
    ({ index, classes }) =>
      index < colon && !classes.includes('time') && !parts.some((p) => p.index === index),
  )
  if (parts.length < 2 || others.length > 0 || view.chunks.slice(0, colon).some(isVerb)) return []
  const sum = parts.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  const whole = taken.find((c) => counts(c) && (c.phrase ?? 0) > colon && c.quantity?.value === sum)
  return whole ? parts.map((phrase) => countedLike(whole, phrase)) : []
}
