import { hasSense, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Site } from '@/lib/reading/places/ground'
import { isInside } from '@/lib/reading/places/spots/spot'

/** "With the killing of a driver in X, the protests have cost ten lives": the last of those counted, whom the sum goes beyond. */

const adds = /^(?:with|con)$/
/** "suma", "rises to": what a count does; "alcanzan", "have claimed". */
const counts =
  /^(?:sumar|contar|llegar|subir|ascender|elevar|aumentar|alcanzar|rise|climb|total|number|reach)$/

/** Tokens that name the latest of a count, up to the comma behind which the count stands. */
export const latestOf = keepBySentence((view: SentenceView): readonly Range[] => {
  if (!adds.test(wordAt(view, 0))) return []
  const comma = view.chunks.findLast(
    ({ kind, first }, at) =>
      kind === 'comma' &&
      first > 0 &&
      view.chunks
        .slice(at + 1)
        .some((chunk) => isVerb(chunk) && (hasSense(chunk, 'reach') || counts.test(chunk.lemma))),
  )
  return comma ? [{ first: 0, last: comma.first }] : []
})

/** A sum behind the comma lies at none of the places before it. */
export function withoutLatest(site: Site): Site {
  const { view, candidate, spots } = site
  const latest = (candidate.quantity?.value ?? 0) > 1 ? latestOf(view) : []
  if (!latest.some(({ last }) => last < candidate.evidence.first)) return site
  return { ...site, spots: spots.filter(({ first }) => !isInside(latest, first)) }
}
