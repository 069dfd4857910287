import type { When } from '@/lib/model/claim'
import type { Span } from '@/lib/model/span'
import type { Draft } from '../draft'
import { type SentenceView, spanOf } from '../grammar/sentence-view'

const isSame = (a: When | null, b: When) => a !== null && a.start === b.start && a.end === b.end

/** The expression in a sentence that tells the day, or null. */
function toldIn(view: SentenceView, when: When): Span | null {
  const date = view.chunks.find((chunk) => chunk.kind === 'date' && isSame(chunk.mention.when, when))
  return date ? spanOf(view, date) : null
}

/** The words that carried the date: those of its own sentence, else of the last one before that tells the day, else of the next. */
export function dateWords(
  { when, view, dateWords: own }: Pick<Draft, 'when' | 'view' | 'dateWords'>,
  views: readonly SentenceView[],
): Span[] {
  if (!when) return []
  if (own) return [spanOf(view, own)]
  const before = views.slice(0, view.index + 1).reverse()
  for (const other of [...before, ...views.slice(view.index + 1)]) {
    const told = toldIn(other, when)
    if (told) return [told]
  }
  return []
}
