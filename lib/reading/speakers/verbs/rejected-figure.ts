import { figures } from '@/lib/reading/lexicon/figures'
import type { Part } from '@/lib/reading/speakers/parts/part'

const accounts = /^(?:claim|account|dato|version)$/

/** "put it at 71, a figure which parents rejected": whoever rejects it does not give it. */
export function rejectsFigure(parts: readonly Part[], index: number): boolean {
  if (!parts[index]?.verb?.senses.includes('deny')) return false
  const from = Math.max(1, index - 5)
  return parts.slice(from, index).some(({ noun }, i) => {
    const before = parts[from + i - 1]
    return noun != null && (figures.has(noun.head) || accounts.test(noun.head)) && before?.kind === 'comma'
  })
}
