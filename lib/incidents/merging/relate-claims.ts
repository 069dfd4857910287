import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { onlyGrows } from '@/lib/incidents/kind-rules'
import { isOldNews, isSameSpeaker } from '@/lib/incidents/merging/corrected'
import { figuresAgree, sayFigure } from '@/lib/incidents/merging/figure-range'
import { findAdditions, findFurther } from '@/lib/incidents/merging/find-additions'
import { findListed, follows, inOneBreath, saidOfOneKind, totalOf } from '@/lib/incidents/merging/find-parts'
import { type Counted, outweighedOf, statedClaims } from '@/lib/incidents/merging/merge-quantity'
import {
  type Add,
  relateCorrections,
  relateReplaced,
  relateReplacedElsewhere,
} from '@/lib/incidents/merging/relate-replaced'
import { countsApart } from '@/lib/incidents/merging/same-voice'
import { findTaken } from '@/lib/incidents/merging/taken'
import type { Relation } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

/** Claims that give the same figure. One of them stands for all, or a figure told by many would be answered to each. */
const byFigure = (claims: readonly Counted[]): Counted[][] => [
  ...groupBy(claims, ({ quantity }) => `${quantity.bound} ${quantity.value}`).values(),
]

/** For each other figure among `others`, one claim that gives it: of the claim's own article or outlet where there is one. */
function otherFigures(claim: Counted, others: readonly Counted[][]): Counted[] {
  return others.flatMap((group) => {
    const other =
      group.find(({ article }) => article === claim.article) ??
      group.find(({ publisher }) => publisher === claim.publisher) ??
      group[0]
    return other && !figuresAgree(claim.quantity, other.quantity) ? other : []
  })
}

function toContradiction(claim: Counted, other: Counted): Relation {
  const where = claim.article === other.article ? 'the same report' : `${other.publisher} on the same day`
  const reason = `It gives ${sayFigure(claim.quantity)}; ${where} gives ${sayFigure(other.quantity)}.`
  return { to: other.id, kind: 'contradicts', reason }
}

/** "The state says 71, the parents say 55", in one report: beside the 55 that it tells, it still gives yesterday's 71. */
const isGivenStill = ({ article, attribution }: Counted, old: Counted, today: readonly Counted[]): boolean =>
  today.some(
    (other) =>
      other.article === article &&
      other.attribution !== attribution &&
      other.quantity.value === old.quantity.value &&
      other.quantity.bound === old.quantity.bound,
  )

/** "The UN counts 3,958, the administration 3,252", in one report: told again the next day, 3,958 overtakes no 3,252. */
const stoodBeside = (claim: Counted, old: Counted, counted: readonly Counted[]): boolean =>
  counted.some(
    (other) =>
      other.quantity.value === claim.quantity.value &&
      other.quantity.bound === claim.quantity.bound &&
      countsApart(other, old),
  )

function toSuccession(
  claim: Counted,
  old: Counted,
  today: readonly Counted[],
  counted: readonly Counted[],
): Relation {
  const falls = claim.quantity.value < old.quantity.value && onlyGrows(claim.kind)
  // Less than half corrects nothing: it is a share, or of another happening.
  const isOwn =
    (claim.publisher === old.publisher || isSameSpeaker(claim, old)) &&
    claim.quantity.value * 2 >= old.quantity.value &&
    !isOldNews(claim, old, counted)
  const reason = `Published ${claim.publishedAt}, it gives ${sayFigure(claim.quantity)} where ${old.publisher} had ${sayFigure(old.quantity)} on ${old.publishedAt}.`
  return {
    to: old.id,
    kind:
      (falls && !isOwn) || isGivenStill(claim, old, today) || stoodBeside(claim, old, counted)
        ? 'contradicts'
        : 'supersedes',
    reason,
  }
}

/** What an outlet gives lower than itself before is its correction, whatever others gave in between. */
const ownHigher = (claim: Counted, counted: readonly Counted[]): Counted[] =>
  counted.filter(
    (old) =>
      onlyGrows(claim.kind) &&
      old.publisher === claim.publisher &&
      old.publishedAt < claim.publishedAt &&
      old.quantity.value > claim.quantity.value &&
      old.quantity.value <= 2 * claim.quantity.value &&
      !figuresAgree(claim.quantity, old.quantity) &&
      !isOldNews(claim, old, counted),
  )

/** Later against earlier, and same day against same day, within one happening. */
function relateFigures(counted: readonly Counted[], add: Add) {
  let earlier: Counted[][] = []
  for (const today of groupBy(counted, (claim) => claim.publishedAt).values()) {
    const figures = byFigure(today)
    for (const claim of today) {
      for (const other of otherFigures(claim, figures))
        if (!inOneBreath(claim, other)) add(claim.id, toContradiction(claim, other))
      for (const old of otherFigures(claim, earlier)) add(claim.id, toSuccession(claim, old, today, counted))
      for (const old of ownHigher(claim, counted)) add(claim.id, toSuccession(claim, old, today, counted))
    }
    earlier = figures
  }
}

/** "The state counts 71 taken, the parents 94": also where it is told how many of them are held still. */
function relateTaken(claims: readonly StoredClaim[], counted: readonly Counted[], add: Add) {
  const { taken, left } = findTaken(claims)
  for (const claim of claims)
    for (const other of taken.has(claim.id) && claim.quantity ? counted : [])
      if (
        claim.article === other.article &&
        claim.status === other.status &&
        !left.has(other.id) &&
        !inOneBreath(claim, other) &&
        !figuresAgree(claim.quantity, other.quantity)
      )
        add(claim.id, toContradiction(claim as Counted, other))
}

/** A figure that nobody has repeated, where several outlets give a lower one since. */
function relateOutweighed(counted: readonly Counted[], add: Add) {
  for (const [old, { by, outlets }] of outweighedOf(counted))
    add(by.id, {
      to: old.id,
      kind: 'supersedes',
      reason: `By ${by.publishedAt} it and others, ${outlets} outlets in all, give ${sayFigure(by.quantity)}; after ${old.publishedAt} none has repeated the ${sayFigure(old.quantity)} of ${old.publisher}.`,
    })
}

/** An unconfirmed figure against the reported one: of its own report, else of the last before it. */
function relateRumours(claims: readonly StoredClaim[], counted: readonly Counted[], add: Add) {
  for (const rumour of claims.filter(({ status }) => status === 'alleged')) {
    const known = counted.filter(
      ({ publishedAt, id }) => publishedAt <= rumour.publishedAt && id !== rumour.id,
    )
    const other = known.find(({ article }) => article === rumour.article) ?? known.at(-1)
    if (!rumour.quantity || !other || figuresAgree(rumour.quantity, other.quantity)) continue
    const where = other.article === rumour.article ? 'the same report' : other.publisher
    const reason = `It gives ${sayFigure(rumour.quantity)} unconfirmed; ${where} gives ${sayFigure(other.quantity)}.`
    add(rumour.id, { to: other.id, kind: 'contradicts', reason })
  }
}

function relateAdditions(claims: readonly StoredClaim[], add: Add) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const [id, { id: to, quantity, place }] of findAdditions(claims)) {
    const where = place && place.id !== byId.get(id)?.place?.id ? ` for ${place.name}` : ''
    const figure = quantity ? sayFigure(quantity) : 'figure'
    const reason = `The report counts it on top of the ${figure} it gave before${where}.`
    add(id, { to, kind: 'adds_to', reason })
  }
}

/** "The remaining twelve", "one more" come on top of those whom earlier reports told of. */
function relateFurther(claims: readonly StoredClaim[], add: Add) {
  for (const [id, { id: to, kind, quantity, publisher, publishedAt }] of findFurther(claims)) {
    const figure = quantity ? sayFigure(quantity) : 'figure'
    const what = kind === 'hostages_freed' ? 'tells of the rest' : 'counts it'
    const reason = `The report ${what}, on top of the ${figure} that ${publisher} gave on ${publishedAt}.`
    add(id, { to, kind: 'adds_to', reason })
  }
}

/** "12 guards and three nurses": told together. Each may still be a share of a total, which then says more. */
function relateListed(claims: readonly StoredClaim[], add: Add) {
  for (const [id, { id: to, quantity }] of findListed(claims)) {
    const figure = quantity ? sayFigure(quantity) : 'figure'
    add(id, { to, kind: 'adds_to', reason: `The same sentence counts it together with the ${figure}.` })
  }
}

function relateParts(claims: readonly StoredClaim[], gazetteer: Gazetteer, add: Add) {
  const inside = (outer: StoredClaim, inner: StoredClaim) =>
    outer.place !== null && inner.place !== null && gazetteer.contains(outer.place.id, inner.place.id)
  for (const said of saidOfOneKind(claims))
    for (const part of said) {
      const total = totalOf(part, said, inside)
      if (total) add(part.id, toPart(part, total))
    }
}

function whereOf(part: StoredClaim, total: StoredClaim): string {
  if (part.sentence.start === total.sentence.start) return 'The same sentence'
  return follows(part, total) ? 'The sentence before' : 'The same report'
}

function toPart(part: StoredClaim, total: StoredClaim): Relation {
  if (part.tie?.as === 'left' && total.quantity)
    return {
      to: total.id,
      kind: 'part_of',
      reason: `Of the ${sayFigure(total.quantity)}, these are still held.`,
    }
  const figure = total.quantity ? sayFigure(total.quantity) : 'the total'
  return {
    to: total.id,
    kind: 'part_of',
    reason: `${whereOf(part, total)} gives ${figure}, of which this is a share.`,
  }
}

type Relations = Map<string, Relation[]>

function collect(find: (add: Add) => void): Relations {
  const relations: Relations = new Map()
  find((from, relation) => {
    const known = relations.get(from) ?? []
    // What replaces a figure does not also contradict it.
    if (
      !known.some(({ to, kind }) => to === relation.to && (kind === relation.kind || kind === 'supersedes'))
    )
      relations.set(from, [...known, relation])
  })
  return relations
}

/** How the claims of one happening bear on each other: later figures, contradictions, rumours. */
export const relateHappening = (claims: readonly StoredClaim[]): Relations =>
  collect((add) => {
    if (claims.length < 2) return
    const counted = statedClaims(claims)
    relateCorrections(claims, counted, add)
    relateOutweighed(counted, add)
    relateFigures(counted, add)
    relateTaken(claims, counted, add)
    relateReplaced(claims, counted, add)
    relateFurther(claims, add)
    if (counted.some(({ status }) => status === 'reported')) relateRumours(claims, counted, add)
  })

/** How claims of one article bear on each other: shares, and what is counted on top. */
export const relateWithinArticles = (claims: readonly StoredClaim[], gazetteer: Gazetteer): Relations =>
  collect((add) => {
    relateParts(claims, gazetteer, add)
    for (const said of saidOfOneKind(claims)) relateReplacedElsewhere(said, add)
    relateListed(claims, add)
    relateAdditions(claims, add)
  })
