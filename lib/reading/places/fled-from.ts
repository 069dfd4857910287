import { hasClass, isNoun } from '../grammar/chunk'
import { segmentAround } from '../grammar/clause'
import type { Located, Site } from './ground'

/** "Of the 39 who escaped from X", "los fugados de X": whence they fled, wherever the text goes on. */

const from = /^(?:of|from|de|del)$/

/** The place behind a word for those who fled: for them, and for those of them who were caught again. */
export function fledFrom({ candidate, view, spots }: Site): Located | null {
  if (candidate.kind !== 'escaped' && candidate.kind !== 'other_count') return null
  const { first, last } = segmentAround(view, candidate.anchor)
  const whence = spots.find(({ hold, chunk }) => {
    const [who, link] = view.chunks.slice(chunk - 2, chunk)
    const led = link?.kind === 'preposition' && from.test(link.word)
    return (
      hold === 'origin' && chunk >= first && chunk <= last && led && isNoun(who) && hasClass(who, 'fugitive')
    )
  })
  return whence ? { place: whence.place, reason: `they fled from ${whence.place.name}` } : null
}
