import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, hasClass, hasSense, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt, clauseAround, describedBefore, segmentAround, within } from '@/lib/reading/grammar/clause'
import type { Located, Site } from '@/lib/reading/places/ground'

/** "Of the 39 who escaped from X", "los fugados de X": whence they fled, wherever the text goes on. */

const from = /^(?:of|from|de|del)$/

/** The place behind a word for those who fled: for them, and for those of them who were caught again. */
export function fledFrom({ candidate, view, spots }: Site): Located | null {
  if (candidate.kind !== 'escaped' && candidate.kind !== 'other_count') return null
  const { first, last } = segmentAround(view, candidate.anchor)
  const whence = spots.find(({ hold, chunk, place }) => {
    const [who, link] = view.chunks.slice(chunk - 2, chunk)
    const led = link?.kind === 'preposition' && from.test(link.word)
    return (
      (hold === 'origin' || (hold === 'there' && place.kind === 'prison')) &&
      chunk >= first &&
      chunk <= last &&
      led &&
      isNoun(who) &&
      hasClass(who, 'fugitive')
    )
  })
  return whence
    ? { place: whence.place, way: 'fled from', reason: `they fled from ${whence.place.name}` }
    : null
}

/** "Three got out, and one of them was caught in X": where somebody was caught is not whence they fled. */
export function withoutCaught(site: Site): Site {
  const { candidate, view } = site
  if (candidate.kind !== 'escaped') return site
  const own = clauseAround(view, candidate.anchor)
  // "recapturó en X a ocho, quedan cinco prófugos": a comma alone parts two clauses.
  const at = candidate.verb ? view.chunks.indexOf(candidate.verb) : -1
  const isBehindComma = (first: number): boolean =>
    view.chunks[at - 1]?.kind === 'comma' && first < (candidate.verb?.first ?? 0)
  const isOfCatch = (first: number): boolean => {
    const clause = clauseAround(view, first)
    const before = view.chunks.findLast((chunk) => isVerb(chunk) && chunk.first < first)
    // "two of the six who escaped from X are back".
    if (isVerb(before) && hasSense(before, 'escape')) return false
    return (
      (clause.first !== own.first || isBehindComma(first)) &&
      view.chunks
        .slice(clause.first, clause.last + 1)
        .some((chunk) => isVerb(chunk) && hasSense(chunk, 'recapture', 'detain'))
    )
  }
  return {
    ...site,
    spots: site.spots.filter(({ first, place }) => place.kind === 'prison' || !isOfCatch(first)),
  }
}

/** "A man who had escaped from X was shot in Y": whence he had fled is not where he was shot, if the text says where that was. */
export function withoutFlight(site: Site): Site {
  const { candidate, view, spots } = site
  if (!/^(?:killed|injured|detained|other_count)$/.test(candidate.kind) || !candidate.verb) return site
  if (spots.length < 2 || candidate.verb.first < candidate.anchor) return site
  const clause = describedBefore(view, candidate.anchor, candidate.verb.first)
  const fled = clause && view.chunks.slice(clause.first, clause.last + 1).find(isFlight)
  if (!clause || !fled) return site
  const behind = chunkAt(view, candidate.verb.first)
  const left = spots.filter(({ chunk }) => !within(clause, chunk))
  return left.some(({ hold, chunk }) => hold === 'there' && chunk > behind) ? { ...site, spots: left } : site
}

const isFlight = (chunk: Chunk): boolean => isVerb(chunk) && hasSense(chunk, 'escape')

/** "Two suspects were held", "thirteen of them were found in a truck". */
export const isCaught = ({ kind, verb }: Candidate): boolean =>
  kind === 'detained' ||
  (kind === 'other_count' && verb !== null && hasSense(verb, 'recapture', 'detain', 'seize'))
