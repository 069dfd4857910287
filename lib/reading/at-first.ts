import type { Candidate } from './candidate'
import { type SentenceView, says, wordAt } from './grammar/sentence-view'

/** Words for a figure that did not last. */
const atFirst = [
  'initially',
  'at first',
  'en un inicio',
  'inicialmente',
  'al principio',
  'en un primer momento',
  'en principio',
  'originally',
]
const turns = /^(?:but|later|pero|luego|despues)$/

/** "initially reported 44 dead but later said 43": the figures before the turn did not last, those after it stand. */
export function replaced(
  view: SentenceView,
  taken: readonly Candidate[],
  countable: ReadonlySet<string>,
): Candidate[] {
  const word = atFirst.find((text) => says(view, text))
  if (!word) return [...taken]
  const from = view.lexed.tokens.findIndex((_, at) => wordAt(view, at) === word.split(' ').at(-1))
  const turn = view.lexed.tokens.findIndex(({ norm }, at) => at > from && turns.test(norm))
  const old = ({ anchor }: Candidate) => turn < 0 || anchor < turn
  return taken.map((c) =>
    c.quantity && countable.has(c.kind) && old(c) ? { ...c, status: 'superseded' as const } : c,
  )
}
