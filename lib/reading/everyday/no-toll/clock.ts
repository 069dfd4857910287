import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** "entró a las diez", "el 25 ocuparon la cárcel": an hour or a day of the month, and nobody. */
export function isHourOrDay(view: SentenceView, { kind, phrase }: Candidate): boolean {
  const found = view.counted.find(({ index }) => index === phrase)
  // "exploded 40 seconds after take-off".
  if (kind === 'attack' && /^(?:seconds|segundos)$/.test(found?.noun.head ?? '')) return true
  if (!found?.bare || !found.noun.count || view.lexed.language !== 'es') return false
  const { first, last, count } = found.noun
  if (last > count.last || count.alone) return false
  const [before, article] = [wordAt(view, first - 1), wordAt(view, first)]
  if (/^(?:a|desde|hasta|sobre|hacia)$/.test(before) && article === 'las') return count.value <= 24
  // "el mismo número" as before.
  const told = wordAt(view, first + 1) === 'mismo'
  return article === 'el' && !told && count.value > 1 && count.value <= 31
}
