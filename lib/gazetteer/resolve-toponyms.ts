import type { Toponym } from '@/lib/model/reading'
import type { Gazetteer } from './gazetteer'
import type { Mention, ResolveContext } from './mention'
import { toPlace } from './to-place'

const order = ['country', 'prison', 'city', 'province', 'canton'] as const

/** First version: the most usual kind of the name. */
export function resolveToponyms(
  mentions: readonly Mention[],
  _context: ResolveContext,
  _gazetteer: Gazetteer,
): Toponym[] {
  return mentions.map(({ start, end, text, candidates }) => {
    const [place] = [...candidates].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    return { start, end, text, place: place ? toPlace(place) : null, reason: `the place named ${text}` }
  })
}
