import { figuresAgree, sayFigure } from '@/lib/incidents/merging/figure-range'
import { isNearBy } from '@/lib/incidents/merging/find-parts'
import type { Counted } from '@/lib/incidents/merging/merge-quantity'
import type { Relation } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'

export type Add = (from: string, relation: Relation) => void

/** A figure that its own article replaces: superseded by the one that the article stands by, and never by hearsay. */
export function relateReplaced(claims: readonly StoredClaim[], counted: readonly Counted[], add: Add) {
  for (const old of claims.filter((claim) => claim.status === 'superseded' && claim.quantity))
    for (const claim of counted)
      if (
        claim.article === old.article &&
        claim.status === 'reported' &&
        !figuresAgree(claim.quantity, old.quantity)
      )
        add(claim.id, {
          to: old.id,
          kind: 'supersedes',
          reason: 'The report itself replaces the older figure.',
        })
}

/** "We wrote that 29 came free. It was 28": where the article itself gives the right figure, though it tells of it elsewhere. */
export function relateReplacedElsewhere(said: readonly StoredClaim[], add: Add) {
  for (const old of said.filter(({ status, quantity }) => status === 'superseded' && quantity)) {
    const near = said.filter(
      (now) =>
        now.status === 'reported' &&
        now.historic === old.historic &&
        !(now.tie ?? now.additional) &&
        isNearBy(now, old) &&
        !figuresAgree(now.quantity, old.quantity),
    )
    const [now] = near
    const isOneFigure = new Set(near.map(({ quantity }) => quantity?.value)).size === 1
    if (now && isOneFigure && near.every(({ place }) => place?.id !== old.place?.id))
      add(now.id, { to: old.id, kind: 'supersedes', reason: 'The report itself replaces the older figure.' })
  }
}

/** "The toll was lowered from 11 to nine": whoever gave 11 before is corrected, whichever outlet tells it. */
export function relateCorrections(claims: readonly StoredClaim[], counted: readonly Counted[], add: Add) {
  for (const replaced of claims.filter(({ status }) => status === 'superseded'))
    for (const now of counted.filter(({ article }) => article === replaced.article))
      for (const old of figuresAgree(now.quantity, replaced.quantity) ? [] : counted)
        if (old.publishedAt < now.publishedAt && old.quantity.value === replaced.quantity?.value)
          add(now.id, {
            to: old.id,
            kind: 'supersedes',
            reason: `Published ${now.publishedAt}, it replaces the ${sayFigure(old.quantity)} that ${old.publisher} gave on ${old.publishedAt}.`,
          })
}
