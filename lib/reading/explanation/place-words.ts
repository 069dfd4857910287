import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import type { Draft } from '../draft'

type Draw = Pick<Draft, 'place' | 'placeReason' | 'view'>
type Test = (toponym: Toponym) => boolean

/** Which names carried a place, in the order in which they are asked: its own, then those that its reason names. */
const testsFor = ({ place, placeReason }: Draw): Test[] => [
  (toponym) => toponym.place !== null && toponym.place.id === place?.id,
  ({ text, place: other }) =>
    other !== null && (placeReason.includes(text) || placeReason.includes(other.name)),
]

/** "the facility" of a reason that says what points back. */
const pointing = /^"([^"]+)" points back/

function pointer({ placeReason, view }: Draw, text: string): Span[] {
  const words = pointing.exec(placeReason)?.[1]
  const at = words === undefined ? -1 : text.slice(view.span.start, view.span.end).indexOf(words)
  if (words === undefined || at < 0) return []
  const start = view.span.start + at
  return [{ start, end: start + words.length }]
}

const toSpan = ({ start, end }: Toponym): Span => ({ start, end })

/**
 * The words that carried the place: those of its own sentence, else the last ones before it. `toponyms` are those of the
 * article in order. None where it is only the country that the article is about.
 */
export function placeWords(draft: Draw, text: string, toponyms: readonly Toponym[]): Span[] {
  if (!draft.place) return []
  const back = pointer(draft, text)
  if (back.length > 0) return back
  const tests = testsFor(draft)
  const here = [...draft.view.lexed.places.values()].map(({ toponym }) => toponym)
  for (const test of tests) if (here.some(test)) return here.filter(test).map(toSpan)
  if (draft.place.kind === 'country') return []
  for (const test of tests) {
    const before = toponyms.findLast((toponym) => toponym.end <= draft.view.span.start && test(toponym))
    if (before) return [toSpan(before)]
  }
  return []
}
