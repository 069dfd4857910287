import { datedDays, toRange } from '@/lib/incidents/claim-time'
import { overlaps } from '@/lib/incidents/days'
import { countsApart, isSameVoice } from '@/lib/incidents/merging/same-voice'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import { befellPeople } from '@/lib/model/unit'

/** Characters between two sentences that follow each other: a stop, a quote, a paragraph break. */
const BETWEEN_SENTENCES = 4

/** Is its sentence the next one? */
export const follows = (part: StoredClaim, total: StoredClaim): boolean =>
  part.sentence.start >= total.sentence.end && part.sentence.start - total.sentence.end <= BETWEEN_SENTENCES

const saidTogether = (part: StoredClaim, total: StoredClaim) =>
  part.article === total.article &&
  (part.sentence.start === total.sentence.start ||
    // One described person in the next sentence may be somebody else altogether.
    (follows(part, total) && part.quantity?.form !== 'implicit'))

export function onOtherDays(a: StoredClaim, b: StoredClaim): boolean {
  const [days, others] = [datedDays(a), datedDays(b)]
  return days !== null && others !== null && !overlaps(days, others)
}

const samePlace = (a: StoredClaim, b: StoredClaim) => a.place?.id === b.place?.id

/** Told of different months or years, or of different days. */
const atOtherTimes = (a: StoredClaim, b: StoredClaim): boolean =>
  a.when !== null && b.when !== null && !overlaps(toRange(a.when), toRange(b.when))

/** Figures of which neither is less than half of the other: each may be the count of the same. */
export const isNearBy = ({ quantity: a }: StoredClaim, { quantity: b }: StoredClaim): boolean =>
  a !== null && b !== null && Math.min(a.value, b.value) * 2 >= Math.max(a.value, b.value)

/** "The army counts no more than 39": the most that a voice allows is no share of what another one counts. */
const isMost = ({ quantity }: StoredClaim): boolean => quantity?.bound === 'at_most'

/** "The ministry counted 41 dead, the prosecutors 43": two named voices count the same; of a province nobody counts a country's. */
export const isRivalCount = (a: StoredClaim, b: StoredClaim): boolean =>
  countsApart(a, b) &&
  a.place?.id === b.place?.id &&
  (isNearBy(a, b) || isMost(a) || isMost(b)) &&
  !atOtherTimes(a, b)

const isOfOneDay = (a: StoredClaim, b: StoredClaim): boolean => {
  const [days, others] = [datedDays(a), datedDays(b)]
  return days?.from === days?.to && days !== null && others?.from === days.from && others.to === days.to
}

/** "15 died in the landslide, civil defence said. The mayor put the dead at 40": of one town and day, however far apart. */
export const isRecount = (a: StoredClaim, b: StoredClaim): boolean =>
  a.article === b.article &&
  a.place?.kind === 'city' &&
  a.place.id === b.place?.id &&
  a.unit === b.unit &&
  isOfOneDay(a, b) &&
  (follows(a, b) || follows(b, a)) &&
  a.attribution !== null &&
  b.attribution !== null &&
  !isSameVoice(a.attribution, b.attribution) &&
  (a.additional ?? b.additional ?? a.tie ?? b.tie) === undefined

/** The first of the figures that a text lists together. */
const headOf = ({ id, tie }: StoredClaim) => (tie?.as === 'listed' ? tie.with : id)

/** One voice in one sentence: it tells more of the same, and never says that it is not so. */
export const inOneBreath = (a: StoredClaim, b: StoredClaim): boolean =>
  a.article === b.article && a.sentence.start === b.sentence.start && a.attribution === b.attribution

/** "131 people freed, 106 of them guards": what is named may be a share of people, people none of what is named. */
const countsSuch = (part: StoredClaim, total: StoredClaim) =>
  part.unit === total.unit || (total.unit === 'people' && inOneBreath(part, total))

/** "700 officers went in and 500 soldiers stood at the gates": of forces sent to one place each is named for itself. */
const isOtherForce = (part: StoredClaim, total: StoredClaim) =>
  part.kind === 'troops_deployed' && part.place?.id === total.place?.id

/**
 * Does the text give one figure as a share of the other? Yes where the same sentence, or the one right after it, counts
 * fewer of the same kind ("13 hurt, one of them a police officer"; "131 freed. 106 came from ..."), and where they are
 * those of a sum who are left. `sameOrInside` says whether a place is the total's place or lies in it.
 */
function isPartOf(part: StoredClaim, total: StoredClaim, sameOrInside: Contains): boolean {
  if (part.tie?.as === 'left' || part.tie?.as === 'share') return part.tie.with === total.id
  // Most claims of an article stand far apart: asked first, it spares all the rest.
  if (!saidTogether(part, total)) return false
  if (part.quantity === null || total.quantity === null || part.additional) return false
  // "two policemen together with another seven civilians": those come on top of the two.
  if (total.additional && part.evidence.start < total.evidence.start) return false
  return (
    part.kind === total.kind &&
    headOf(part) !== headOf(total) &&
    countsSuch(part, total) &&
    part.historic === total.historic &&
    (part.kind !== 'other_count' || (befellPeople(part.unit) && part.unit === total.unit)) &&
    total.status !== 'superseded' &&
    part.status === total.status &&
    !atOtherTimes(part, total) &&
    !isOtherForce(part, total) &&
    !isRivalCount(part, total) &&
    part.quantity.value < total.quantity.value &&
    sameOrInside(total, part)
  )
}

/** "Two inmates died. The dead are now eleven inmates and a guard": the two hold no guard who is counted with eleven. */
function holdsListOf(part: StoredClaim, total: StoredClaim, said: readonly StoredClaim[]): boolean {
  if (part.tie && part.tie.as !== 'listed') return true
  const list = said.filter((one) => headOf(one) === headOf(part))
  return (
    list.length < 2 ||
    list.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0) <= (total.quantity?.value ?? 0)
  )
}

const isToldWith = (one: StoredClaim, { article, kind, historic, sentence }: StoredClaim): boolean =>
  one.article === article &&
  one.kind === kind &&
  one.historic === historic &&
  one.sentence.start === sentence.start &&
  one.quantity !== null

/** Fewer are named one by one: "a second one was found, so that there are two". */
const FEW = 10

/** "The police counted 35, residents 43": nearly as many, named first and alone, are no share unless it says so. */
const isOtherCount = (part: StoredClaim, total: StoredClaim, said: readonly StoredClaim[]): boolean =>
  part.tie === undefined &&
  part.sentence.start === total.sentence.start &&
  part.evidence.end <= total.evidence.start &&
  part.unit === total.unit &&
  samePlace(part, total) &&
  (part.quantity?.value ?? 0) >= FEW &&
  isNearBy(part, total) &&
  said.filter((one) => isToldWith(one, part)).length === 2

type Contains = (outer: StoredClaim, inner: StoredClaim) => boolean

/** "Derna, 2,970; ... a town of no gazetteer, 43": of a country that has 2,970 in one town the 43 are no total. */
const isWhole = (total: StoredClaim, said: readonly StoredClaim[], inside: Contains): boolean =>
  !said.some(
    (one) =>
      isToldWith(one, total) &&
      !samePlace(one, total) &&
      inside(total, one) &&
      (one.quantity?.value ?? 0) > (total.quantity?.value ?? 0),
  )

/** A list of places has gone on to another place in between. */
const isInListOfPlaces = (
  part: StoredClaim,
  total: StoredClaim,
  said: readonly StoredClaim[],
  inside: Contains,
): boolean =>
  samePlace(part, total) &&
  said.some(
    (one) =>
      isToldWith(one, part) &&
      one.sentence.start === total.sentence.start &&
      one.evidence.start > total.evidence.end &&
      one.evidence.end < part.evidence.start &&
      !samePlace(one, total) &&
      !inside(total, one),
  )

/** The greatest of the totals that a figure is part of: shares named side by side are no parts of each other. */
export function totalOf(
  part: StoredClaim,
  said: readonly StoredClaim[],
  sameOrInside: Contains,
): StoredClaim | undefined {
  const totals = said.filter(
    (other) =>
      isPartOf(part, other, sameOrInside) &&
      holdsListOf(part, other, said) &&
      !isOtherCount(part, other, said) &&
      isWhole(other, said, sameOrInside) &&
      !isInListOfPlaces(part, other, said, sameOrInside),
  )
  return totals.sort((a, b) => (b.quantity?.value ?? 0) - (a.quantity?.value ?? 0))[0]
}

/** Claims of one article and kind, for only they can be parts of each other. */
export const saidOfOneKind = (claims: readonly StoredClaim[]): StoredClaim[][] => [
  ...groupBy(claims, ({ article, kind }) => `${article}\n${kind}`).values(),
]

/** What is listed behind another figure, each with the claim that it is counted with. */
export function findListed(claims: readonly StoredClaim[]): Map<string, StoredClaim> {
  const listed = new Map<string, StoredClaim>()
  for (const { id, tie } of claims) {
    const head = tie?.as === 'listed' ? claims.find((claim) => claim.id === tie.with) : undefined
    if (head) listed.set(id, head)
  }
  return listed
}

/** A number of two digits that a report gives once more for the place is the same people. */
const isSameAgain = (a: StoredClaim, b: StoredClaim): boolean =>
  (a.quantity?.value ?? 0) >= 10 &&
  a.quantity?.value === b.quantity?.value &&
  a.historic === b.historic &&
  samePlace(a, b) &&
  !atOtherTimes(a, b)

/** Shares that a report tells of once more, far from the total, each with that total. */
function findRepeated(said: readonly StoredClaim[], parts: ReadonlyMap<string, string>): [string, string][] {
  const shares = said.filter(({ id }) => parts.has(id))
  return said.flatMap((claim) => {
    const share = parts.has(claim.id) ? undefined : shares.find((one) => isSameAgain(claim, one))
    const total = share && parts.get(share.id)
    return total && total !== claim.id ? [[claim.id, total] as [string, string]] : []
  })
}

/**
 * Claim ids whose figure is part of another for the same place, each with the id of that one: a share of a total, or
 * listed with the figure whose sum stands for both.
 */
export function findParts(claims: readonly StoredClaim[]): Map<string, string> {
  const parts = new Map<string, string>()
  if (claims.length < 2) return parts
  for (const said of saidOfOneKind(claims)) {
    for (const [id, head] of findListed(said)) parts.set(id, head.id)
    for (const part of said) {
      const total = totalOf(part, said, samePlace)
      if (total) parts.set(part.id, total.id)
    }
    for (const [id, total] of findRepeated(said, parts)) parts.set(id, total)
  }
  return parts
}
