import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** "in exchange for 12 detainees", "a cambio de 12 detenidos": those given for others, who are let go and not arrested. */
export const isPrice = (view: SentenceView, { phrase }: Candidate): boolean => {
  const first = view.chunks[phrase ?? -1]?.first ?? 0
  return /^(?:(?:exchange|return) for|(?:cambio|canje) (?:de|por))$/.test(
    `${wordAt(view, first - 2)} ${wordAt(view, first - 1)}`,
  )
}
