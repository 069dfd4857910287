import { isNoun } from '@/lib/reading/grammar/chunk'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Located, Site } from '@/lib/reading/places/ground'
import { holds } from '@/lib/reading/places/known/containers'

/** "The clash, which took place in X, ... at first counted 43 dead": the one told of at a prison of X. */
export function sameClash({ candidate, view, ground }: Site, found: Located | null): Located | null {
  const { focus, gazetteer, told } = ground
  if (!found?.place || found.place.kind === 'prison' || found.place.kind === 'country') return found
  if (focus?.kind !== 'prison' || !told.has(focus.id) || !tolls.has(candidate.kind)) return found
  const clash = view.chunks.find(
    (chunk) =>
      isNoun(chunk) &&
      chunk.classes.includes('violence') &&
      chunk.determiner === 'definite' &&
      !chunk.plural &&
      chunk.count === null &&
      chunk.last - chunk.first === 1 &&
      // "the battle for the town" is the town's, and "the attack on a police post" another.
      !/^(?:for|por|on|against|a|al|contra)$/.test(wordAt(view, chunk.last + 1)),
  )
  return clash && holds(found.place, focus, gazetteer)
    ? { place: focus, way: 'the clash', reason: `what was told of at ${focus.name}` }
    : found
}
const tolls: ReadonlySet<string> = new Set(['attack', 'killed', 'injured', 'escaped'])
