import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { datedDays } from '@/lib/incidents/claim-time'
import { isCasualty } from '@/lib/incidents/kind-rules'
import { findParts, saidOfOneKind, totalOf } from '@/lib/incidents/merging/find-parts'
import { isRunning, type RunningClaim } from '@/lib/incidents/merging/running-total'
import { LONGEST } from '@/lib/incidents/merging/same-happening'
import type { Running, When } from '@/lib/model/claim'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Running totals as merging takes them: what an article says of one of them it says of the others, and of their shares by place. */

/** A count up to some days before its report is one up to now. */
const UP_TO_NOW = 14 // days

const isCounted = ({ kind, status, quantity, additional, place }: StoredClaim): boolean =>
  isCasualty(kind) && status === 'reported' && quantity !== null && !additional && place?.kind !== 'prison'

/** "Between 7 December and 9 February 60 died": over weeks and up to now, though it says no more of it. */
function beginningOf(claim: StoredClaim): string | undefined {
  const days = datedDays(claim)
  if (days === null || !isCounted(claim) || claim.tie || claim.quantity?.form === 'implicit') return undefined
  const isUpToNow = toDayNumber(claim.publishedAt) - days.to <= UP_TO_NOW
  // Of a year the period itself is the same.
  const isOfYear = claim.when?.start.endsWith('-01-01') === true
  return days.to - days.from > LONGEST && isUpToNow && !isOfYear ? claim.when?.start : undefined
}

const one = <T>(values: readonly (T | undefined)[]): T | undefined => {
  const told = new Set(values.flatMap((value) => value ?? []))
  return told.size === 1 ? [...told][0] : undefined
}

/** What an article says of what its running totals count, where it speaks of one such thing. */
function shareNames(totals: readonly RunningClaim[]): Running {
  const of = one(totals.map(({ running }) => running.of))
  const since = one(totals.map(({ running }) => running.since))
  const several = new Set(totals.flatMap(({ running }) => running.of ?? [])).size > 1
  return several ? {} : { ...(of ? { of } : {}), ...(since ? { since } : {}) }
}

/** The day on which those who raised a total died is none of all the others. */
function whenOf(when: When | null, { since }: Running): When | null {
  if (when?.precision !== 'day' || when.start !== when.end) return when
  return since && since < when.end ? { ...when, start: since } : null
}

/** "As of Friday 2,369 had been arrested, 158 of them for terrorism": Friday is the day up to which both are counted. */
const isUpToSameDay = (part: StoredClaim, total: StoredClaim): boolean =>
  part.kind === 'detained' &&
  part.sentence.start === total.sentence.start &&
  part.when?.start === total.when?.start &&
  part.when?.end === total.when?.end

type Inside = (outer: StoredClaim, inner: StoredClaim) => boolean

/** So many places in one sentence are a list of all. */
const ROW = 3

/** "20 in Puno, ten in Ayacucho, six in Apurímac": undated figures of one sentence, each for a place of its own. */
function findRows(claims: readonly StoredClaim[]): StoredClaim[][] {
  const counted = claims.filter((claim) => isCounted(claim) && claim.when === null && !claim.historic)
  const rows = groupBy(counted, ({ kind, sentence }) => `${kind} ${sentence.start}`)
  return [...rows.values()].filter(
    (row) =>
      row.every(({ place }) => place?.kind === 'province' || place?.kind === 'city') &&
      new Set(row.map(({ place }) => place?.id)).size >= ROW,
  )
}

const isWithin = (total: StoredClaim, claim: StoredClaim, isIn: Inside): boolean =>
  total.kind === claim.kind && total.historic === claim.historic && isIn(total, claim)

/** What the shares by place of an article's running totals count, by claim id; `row` where they stand in a row. */
function findShares(claims: readonly StoredClaim[], totals: readonly RunningClaim[], isIn: Inside) {
  const shares = new Map<string, Pick<RunningClaim, 'running' | 'row'>>()
  for (const row of findRows(claims)) {
    const around = totals.filter((total) => row.every((claim) => isWithin(total, claim, isIn)))
    const sum = row.reduce((all, { quantity }) => all + (quantity?.value ?? 0), 0)
    const most =
      around.length === 0
        ? Number.POSITIVE_INFINITY
        : Math.max(...around.map(({ quantity }) => quantity?.value ?? 0))
    // A row that no word calls a spread may be of one day: but for one that makes up the sum.
    if (sum > most || !(sum === most || row.every(isRunning))) continue
    for (const { id } of row) shares.set(id, { running: shareNames(around), row: true })
  }
  for (const said of totals.length > 0 ? saidOfOneKind(claims) : [])
    for (const claim of said.filter((one) => isCounted(one) && one.when === null && !shares.has(one.id))) {
      const total = totals.find(({ id }) => id === totalOf(claim, said, isIn)?.id)
      if (total && total.place?.id !== claim.place?.id) shares.set(claim.id, { running: total.running })
    }
  return shares
}

function settleArticle<T extends StoredClaim>(claims: readonly T[], gazetteer: Gazetteer): T[] {
  const parts = findParts(claims)
  const marked = claims.map((claim): T => {
    const since = claim.running || parts.has(claim.id) ? undefined : beginningOf(claim)
    return since === undefined ? claim : { ...claim, running: { since } }
  })
  const inRow = new Set(
    findRows(claims)
      .flat()
      .map(({ id }) => id),
  )
  const totals = (marked as StoredClaim[]).filter(isRunning).filter(({ id }) => !inRow.has(id))
  const named = new Map(
    [...groupBy(totals, ({ kind }) => kind)].flatMap(([, alike]) =>
      alike.map(({ id, running }) => [id, { ...shareNames(alike), ...running }] as const),
    ),
  )
  const told = totals.map((total) => ({ ...total, running: named.get(total.id) ?? total.running }))
  const isIn: Inside = ({ place: outer }, { place: inner }) =>
    outer !== null && inner !== null && (outer.id === inner.id || gazetteer.contains(outer.id, inner.id))
  const shares = findShares(marked, told, isIn)
  return marked.map((claim) => {
    const running = named.get(claim.id)
    if (running) return { ...claim, running, when: whenOf(claim.when, running) }
    const whole = told.find(({ id }) => id === parts.get(claim.id))
    if (whole && isUpToSameDay(claim, whole)) return { ...claim, when: whenOf(claim.when, whole.running) }
    const share = shares.get(claim.id)
    return share ? { ...claim, ...share, running: { ...share.running, ...claim.running } } : claim
  })
}

/**
 * Claims with what merging has to know of running totals: the names that an article gives to one are those of the others, and
 * of their shares by place. Only for merging: the claims themselves keep what was read.
 */
export function settleRunning<T extends StoredClaim>(claims: readonly T[], gazetteer: Gazetteer): T[] {
  const isAsked = claims.some((claim) => claim.running !== undefined || beginningOf(claim) !== undefined)
  if (!isAsked && findRows(claims).length === 0) return [...claims]
  const settled = [...groupBy(claims, ({ article }) => article).values()].flatMap((said) =>
    settleArticle(said, gazetteer),
  )
  const byId = new Map(settled.map((claim) => [claim.id, claim]))
  return claims.map((claim) => byId.get(claim.id) ?? claim)
}
