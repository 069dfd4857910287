import type { Article } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import { claimId } from './claim-id'
import type { Draft } from './draft'
import { spanOf } from './grammar/sentence-view'
import { reachOfDraft } from './kinds/measures/months-told'

/** A draft that stands, as the claim that the map shows; `nationals` as `nationalsOf` has them. */

export function toClaim(article: Article, draft: Draft, nationals: string[] | null): Claim {
  const { view, candidate, place, listed } = draft
  const evidence = spanOf(view, candidate.evidence)
  const emergency = reachOfDraft(draft)
  return {
    id: claimId(article.id, candidate.kind, view.span.start, evidence.start, place?.id ?? ''),
    kind: candidate.kind,
    quantity: candidate.quantity,
    unit: candidate.unit,
    place,
    placeReason: draft.placeReason,
    // No longer so where the rest of the article gave it another place.
    ...(listed && listed.within.id === place?.id ? { listed: listed.each.map(({ id }) => id) } : {}),
    when: draft.when,
    attribution: draft.attribution,
    status: candidate.status,
    historic: draft.historic,
    sentence: view.span,
    evidence,
    ...(candidate.additional ? { additional: true as const } : {}),
    ...(candidate.likeness ? { byLikeness: true as const } : {}),
    ...(nationals ? { nationals } : {}),
    ...(draft.running ? { running: draft.running } : {}),
    ...(emergency ? { emergency } : {}),
  }
}
