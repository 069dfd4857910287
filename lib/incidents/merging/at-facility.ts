import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { datedDays, periodKey } from '@/lib/incidents/claim-time'
import { overlaps } from '@/lib/incidents/days'
import { isCountedAtOnce } from '@/lib/incidents/kind-rules'
import { settleAdditions } from '@/lib/incidents/merging/settle-additions'
import { settleRunning } from '@/lib/incidents/merging/settle-running'
import { tieLengths } from '@/lib/incidents/merging/stated-measure'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'

/** What an article tells, and the prisons that it names. */
type Said<T> = { claims: readonly T[]; prisons: readonly Place[] }

function toSaid<T extends StoredClaim>(claims: readonly T[]): Said<T> {
  const prisons = claims.flatMap(({ place }) =>
    place?.kind === 'prison' ? [[place.id, place] as const] : [],
  )
  return { claims, prisons: [...new Map(prisons).values()] }
}

/** The one prison inside a city that an article's claims speak of; null where there is none, or several. */
function prisonWithin(city: Place, { prisons }: Said<unknown>, gazetteer: Gazetteer): Place | null {
  const inside = prisons.filter(({ id }) => gazetteer.contains(city.id, id))
  return inside.length === 1 ? (inside[0] ?? null) : null
}

function isAtSameTime(a: StoredClaim, b: StoredClaim): boolean {
  const [days, others] = [datedDays(a), datedDays(b)]
  const meet = days === null || others === null || overlaps(days, others)
  return a.historic === b.historic && periodKey(a) === periodKey(b) && meet
}

const inOneSentence = (a: StoredClaim, b: StoredClaim) =>
  a.sentence.start === b.sentence.start && a.place?.id === b.place?.id && isAtSameTime(a, b)

function moveToFacility<T extends StoredClaim>(claim: T, said: Said<T>, gazetteer: Gazetteer): T {
  if (claim.place?.kind !== 'city') return claim
  const prison = prisonWithin(claim.place, said, gazetteer)
  if (!prison) return claim
  const isToldThere = (told: T) =>
    said.claims.some(
      (other) => other.kind === told.kind && other.place?.id === prison.id && isAtSameTime(told, other),
    )
  // Dead, hurt or fled: what one sentence tells of them at one place is one happening.
  const goesWith = (told: T) => isCountedAtOnce(told.kind) && inOneSentence(claim, told)
  const isMoved = isToldThere(claim) || said.claims.some((told) => goesWith(told) && isToldThere(told))
  return isMoved ? { ...claim, place: prison } : claim
}

/**
 * Claims placed where their happening is: what an article tells first of a city and then of the one prison in it that it
 * names, of one kind and time, is one happening at the prison, with what the same sentence tells of it. Only for merging: the claim itself keeps its place.
 */
function placeAtFacilities<T extends StoredClaim>(claims: readonly T[], gazetteer: Gazetteer): T[] {
  const byArticle = new Map<string, Said<T>>()
  for (const [article, said] of groupBy(claims, ({ article }) => article))
    byArticle.set(article, toSaid(said))
  return claims.map((claim) => {
    const said = byArticle.get(claim.article)
    return said ? moveToFacility(claim, said, gazetteer) : claim
  })
}

/** Claims as merging takes them: each where its happening is, on top of what is told there, and each length with its measure. */
export const toMergeable = <T extends StoredClaim>(claims: readonly T[], gazetteer: Gazetteer): T[] =>
  settleRunning(tieLengths(settleAdditions(placeAtFacilities(claims, gazetteer), gazetteer)), gazetteer)
