import { datedDays, periodKey } from '@/lib/incidents/claim-time'
import { type DayRange, spanning } from '@/lib/incidents/days'
import { mergeQuantity } from '@/lib/incidents/merging/merge-quantity'
import { HANDFUL } from '@/lib/incidents/merging/same-toll'
import type { StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** The claims of one happening at one place, in order of publication. */
export type Told = { claims: readonly StoredClaim[] }

/** What is asked of each happening to find those that are one. */
type Facts = {
  /** The figures that are told of it, but for those that any may have. */
  values: readonly number[]
  days: DayRange | null
  /** The day of its first report. */
  first: number
  /** Where it is looked for, and where it looks for others: what it is, a figure and a week. */
  own: readonly string[]
  around: readonly string[]
  /** The toll that stands for it, once it was asked for. */
  toll?: number
}

export const daysOf = (claims: readonly StoredClaim[]): DayRange | null =>
  claims
    .flatMap((claim) => datedDays(claim) ?? [])
    .reduce<DayRange | null>((all, days) => (all ? spanning(all, days) : days), null)

const weekOf = (day: number) => Math.floor(day / 7)

/** The weeks in which a happening may meet others: those of its days, and that of its first report; `around` it so many more. */
function weeksOf(days: DayRange, first: number, around: number): number[] {
  const weeks = new Set<number>()
  for (let week = weekOf(days.from) - around; week <= weekOf(days.to) + around; week++) weeks.add(week)
  for (let week = weekOf(first) - around; week <= weekOf(first) + around; week++) weeks.add(week)
  return [...weeks]
}

/** What must be the same besides the place: see `toKey`. */
const sortOf = (claim: StoredClaim | undefined): string =>
  claim ? `${claim.kind} ${claim.historic} ${periodKey(claim)}` : ''

function toFacts(claims: readonly StoredClaim[]): Facts {
  const told = claims.flatMap(({ quantity }) => (quantity && quantity.value >= HANDFUL ? quantity.value : []))
  const values = [...new Set(told)]
  const first = toDayNumber(claims[0]?.publishedAt ?? '')
  const days = daysOf(claims)
  const sort = sortOf(claims[0])
  const keysOf = (around: number) => {
    const weeks = weeksOf(days ?? { from: first, to: first }, first, around)
    return values.flatMap((value) => weeks.map((week) => `${sort} ${value} ${week}`))
  }
  return { values, days, first, own: keysOf(0), around: keysOf(1) }
}

/** Happenings that stay as they are come again with every report: what is asked of each is found once. */
const known = new WeakMap<readonly StoredClaim[], Facts>()

export function factsOf({ claims }: Told): Facts {
  const found = known.get(claims) ?? toFacts(claims)
  known.set(claims, found)
  return found
}

/** The figure that stands for a happening; 0 where it has none. */
export function tollOf(one: Told): number {
  const facts = factsOf(one)
  facts.toll ??= mergeQuantity(one.claims)?.value ?? 0
  return facts.toll
}
