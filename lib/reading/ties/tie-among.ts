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

/** The sentence of some names no place of its own: what the article tells of at large. */
const isAtLarge = ({ place }: Counted): boolean => place === null || place.precision === 'country'

/** The total told last before it, of the same people and place; where its sentence names none, the greatest elsewhere. */
function totalBefore(few: Counted, claims: readonly Counted[]): Counted | undefined {
  const totals = claims.filter(
    (many) =>
      many.kind === few.kind &&
      many.status === few.status &&
      many.historic === few.historic &&
      !many.additional &&
      many.sentence.start < few.sentence.start &&
      many.quantity.value > few.quantity.value,
  )
  const here = totals.findLast(({ place }) => place?.id === few.place?.id)
  if (here || !isAtLarge(few)) return here
  return totals.toSorted((a, b) => a.quantity.value - b.quantity.value).at(-1)
}

/** Dead, hurt or caught whom the text counts among all of them, sentences behind the total. */
export function tieAmong(claims: readonly Counted[], text: string, ties: Map<string, Tie>): void {
  const inOrder = [...claims].sort((a, b) => a.evidence.start - b.evidence.start)
  for (const few of inOrder) {
    if (ties.has(few.id) || !amongThem[few.kind]?.test(saidOf(few, claims, text))) continue
    const many = totalBefore(few, inOrder)
    if (!many) continue
    ties.set(few.id, { as: 'share', with: many.id })
    // "Among the dead are seven minors and four foreigners": the four, too, and some of them may be of the seven.
    for (const { id } of inOrder)
      if (ties.get(id)?.as === 'listed' && ties.get(id)?.with === few.id)
        ties.set(id, { as: 'share', with: many.id })
  }
}
