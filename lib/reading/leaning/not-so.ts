import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

/** "los otros cinco, no": is a bare "no" all that the sentence says of the number? */
export function endsInNo(view: SentenceView, phrase: number | null): boolean {
  const last = view.chunks[phrase ?? -1]?.last
  if (last === undefined || view.lexed.language !== 'es') return false
  const at = wordAt(view, last + 1) === ',' ? last + 2 : last + 1
  return /^(?:no|tampoco)$/.test(wordAt(view, at)) && /^(?:[.;,!)]|pero|y|mas|)$/.test(wordAt(view, at + 1))
}

/** "Cuatro fueron liberados; los otros cinco, no": of these the sentence tells that it did not happen to them. */
export const isNotSo = (
  view: SentenceView,
  { phrase, kind }: Candidate,
  taken: readonly Candidate[],
): boolean =>
  endsInNo(view, phrase) &&
  taken.some((c) => c.kind === kind && c.phrase !== null && c.phrase < (phrase ?? 0))
