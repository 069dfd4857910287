import { figures } from '@/lib/reading/lexicon/figures'
import type { Part } from '@/lib/reading/speakers/parts/part'

const accounts = /^(?:claim|account|dato|version)$/

/** "rejects the figure", "rechaza la cifra": the count that was told, and no other. */
const isFigureBehind = (parts: readonly Part[], index: number): boolean => {
  const noun = parts[index + 1]?.noun
  const ends = /^(?:stop|comma|conjunction|quote)$/.test(parts[index + 2]?.kind ?? 'stop')
  return noun != null && figures.has(noun.head) && noun.count === null && ends
}

/** "put it at 71, a figure which parents rejected", "24 were killed; the police reject the figure": whoever rejects it does not give it. */
export function rejectsFigure(parts: readonly Part[], index: number): boolean {
  if (!parts[index]?.verb?.senses.includes('deny')) return false
  if (isFigureBehind(parts, index)) return true
  const from = Math.max(1, index - 5)
  return parts.slice(from, index).some(({ noun }, i) => {
    const before = parts[from + i - 1]
    return noun != null && (figures.has(noun.head) || accounts.test(noun.head)) && before?.kind === 'comma'
  })
}
