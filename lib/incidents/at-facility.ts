import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { datedDays, periodKey } from '@/lib/incidents/claim-time'
import { overlaps } from '@/lib/incidents/days'
import { groupBy } from '@/lib/incidents/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import type { Place } from '@/lib/model/place'

/** The one prison inside a city that an article's claims speak of; null where there is none, or several. */
function prisonWithin(city: Place, said: readonly StoredClaim[], gazetteer: Gazetteer): Place | null {
  const prisons = said.flatMap(({ place }) =>
    place?.kind === 'prison' && gazetteer.contains(city.id, place.id) ? place : [],
  )
  const [first] = prisons
  return first && prisons.every(({ id }) => id === first.id) ? first : null
}

function isAtSameTime(a: StoredClaim, b: StoredClaim): boolean {
  const [days, others] = [datedDays(a), datedDays(b)]
  const meet = days === null || others === null || overlaps(days, others)
  return a.historic === b.historic && periodKey(a) === periodKey(b) && meet
}

function moveToFacility<T extends StoredClaim>(claim: T, said: readonly T[], gazetteer: Gazetteer): T {
  if (claim.place?.kind !== 'city') return claim
  const prison = prisonWithin(claim.place, said, gazetteer)
  const isToldThere = said.some(
    (other) => other.kind === claim.kind && other.place?.id === prison?.id && isAtSameTime(claim, other),
  )
  return prison && isToldThere ? { ...claim, place: prison } : claim
}

/**
 * Claims placed where their happening is: what an article tells first of a city and then of the one prison in it that it
 * names, of one kind and time, is one happening at the prison. Only for merging: the claim itself keeps its place.
 */
export function placeAtFacilities<T extends StoredClaim>(claims: readonly T[], gazetteer: Gazetteer): T[] {
  const byArticle = groupBy(claims, ({ article }) => article)
  return claims.map((claim) => moveToFacility(claim, byArticle.get(claim.article) ?? [], gazetteer))
}
