import type { Explanation } from '@/lib/model/explanation'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import type { Draft } from '../draft'
import type { Range } from '../grammar/chunk'
import { type SentenceView, spanOf } from '../grammar/sentence-view'
import { dateWords } from './date-words'
import { hedgeWords } from './hedge-words'
import { kindSpans, type Sources } from './kind-words'
import { placeWords } from './place-words'

/** The article as the reader took it apart: its sentences and its places, both in order, and what was found where. */
type Reread = {
  text: string
  views: readonly SentenceView[]
  toponyms: readonly Toponym[]
  sources: Sources
}

const inOrder = (spans: readonly Span[]): Span[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(
    (span, i) => i === 0 || span.end > Math.max(...sorted.slice(0, i).map(({ end }) => end)),
  )
}

/** "on 22 July.": the stop ends the sentence. */
const withoutStop = ({ start, end }: Span, text: string): Span => ({
  start,
  end: text.charAt(end - 1) === '.' ? end - 1 : end,
})

/** Which words of the article carried each part of a claim. */
export function explain(draft: Draft, { text, views, toponyms, sources }: Reread): Explanation {
  const { view, candidate, speakerWords } = draft
  const toSpans = (ranges: readonly Range[]) => inOrder(ranges.map((range) => spanOf(view, range)))
  return {
    kind: inOrder(kindSpans(view, candidate, sources)),
    number: candidate.quantity ? spanOf(view, candidate.evidence) : null,
    hedge: toSpans(hedgeWords(view, candidate)),
    place: inOrder(placeWords(draft, text, toponyms)),
    date: dateWords(draft, views).map((span) => withoutStop(span, text)),
    speaker: speakerWords ? [spanOf(view, speakerWords)] : [],
  }
}
