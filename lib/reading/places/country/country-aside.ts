import { type Chunk, hasClass, isNoun, type Range } from '../../grammar/chunk'
import { wordAt } from '../../grammar/sentence-view'
import { isLocal } from '../domains'
import type { Site } from '../ground'

/** A country that a sentence names beside the place of what it tells. */

/** "Forces of Peru caught 68 who tried to take a hospital in X", "Before Peru votes": the country is not said to be where. */
export const isAside = ({ view, spots, candidate }: Site, clause: Range): boolean =>
  (isLocal(candidate) || candidate.kind === 'unconfirmed_report') &&
  spots.every(({ place, chunk }) => {
    const before = view.chunks[chunk - 1]
    return (
      place.kind !== 'country' ||
      chunk < clause.first ||
      chunk > clause.last ||
      (before?.kind === 'preposition' && /^(?:of|de)$/.test(before.word)) ||
      (before?.kind === 'preposition' &&
        /^(?:in|en)$/.test(before.word) &&
        isForce(view.chunks[chunk - 2])) ||
      before?.kind === 'subordinator' ||
      /^['’]s?$/.test(wordAt(view, (view.chunks[chunk]?.first ?? 0) + 1))
    )
  })

/** "Police in Peru caught 200 of those who fled from X": who does it, and no scene. */
const isForce = (who: Chunk | undefined): boolean =>
  isNoun(who) && who.count === null && hasClass(who, 'police', 'soldier', 'role')

export const withoutCountries = (site: Site): Site => ({
  ...site,
  spots: site.spots.filter(({ place }) => place.kind !== 'country'),
})
