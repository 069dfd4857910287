import { isNoun, type Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { Spot } from './spots'

/** Places of those who tell, not of what they tell. */

/** "TARSIS, Valdoria (AP) --": where the reporter sits. Tokens up to the dash. */
export function datelineOf(view: SentenceView, spots: readonly Spot[]): Range[] {
  const [first] = spots
  if (!first || first.chunk > 0 || first.first > 0) return []
  const dash = view.lexed.tokens.findIndex(({ norm }) => /^(?:-+|–|—|―)$/.test(norm))
  if (dash < 1 || dash > 14) return []
  const verb = view.chunks.some(({ kind, last }) => kind === 'verb' && last < dash)
  const shouted = first.words === first.words.toUpperCase()
  const mark = /^[(,]$/.test(wordAt(view, first.first + first.words.split(/\s+/).length))
  return !verb && (shouted || mark) ? [{ first: 0, last: dash }] : []
}

/** "según la Policía de X, de Y": the places behind a speaker belong to the office. */
export function officeOf(view: SentenceView, region: Range): Range {
  let at = view.chunks.findIndex(({ first }) => first > region.last)
  let { last } = region
  while (at >= 0) {
    const [of, place] = view.chunks.slice(at, at + 2)
    const linked = of?.kind === 'preposition' && /^(?:of|de|del)$/.test(of.word)
    if (!linked || !isNoun(place) || !place.place || place.count) break
    last = place.last
    at += 2
  }
  return { first: region.first, last }
}
