import type { Claim, Tie } from '@/lib/model/claim'
import { type Counted, saidOf } from './counted'

/** "Two firefighters were among the dead", "entre los heridos hay doce policías": whom of. */
const amongThem: Partial<Record<Claim['kind'], RegExp>> = {
  killed:
    /\b(?:among (?:the|those) (?:dead|killed|slain|fatalities|deceased|victims|who died)|entre (?:los|las) (?:muert[oa]s|fallecid[oa]s|víctimas|asesinad[oa]s|que murieron))(?!\p{L})/iu,
  injured:
    /\b(?:among (?:the|those) (?:injured|wounded|hurt|casualties)|entre (?:los|las) (?:herid[oa]s|lesionad[oa]s))(?!\p{L})/iu,
  detained:
    /\b(?:among (?:the|those) (?:arrested|detained|detainees)|entre (?:los|las) (?:detenid[oa]s|arrestad[oa]s|aprehendid[oa]s))(?!\p{L})/iu,
}

/** The total told last before it, of the same people and place. */
const totalBefore = (few: Counted, claims: readonly Counted[]): Counted | undefined =>
  claims.findLast(
    (many) =>
      many.kind === few.kind &&
      many.place?.id === few.place?.id &&
      many.status === few.status &&
      many.historic === few.historic &&
      !many.additional &&
      many.sentence.start < few.sentence.start &&
      many.quantity.value > few.quantity.value,
  )

/** Dead, hurt or caught whom the text counts among all of them, sentences behind the total. */
export function tieAmong(claims: readonly Counted[], text: string, ties: Map<string, Tie>): void {
  const inOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start)
  for (const few of inOrder) {
    if (ties.has(few.id) || !amongThem[few.kind]?.test(saidOf(few, claims, text))) continue
    const many = totalBefore(few, inOrder)
    if (many) ties.set(few.id, { as: 'share', with: many.id })
  }
}
