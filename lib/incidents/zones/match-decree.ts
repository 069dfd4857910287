import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { kmBetween } from '@/lib/geo/distance'
import { datedDays } from '@/lib/incidents/claim-time'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import { isCurfewAlone } from '@/lib/incidents/zones/one-decree'
import { countAreas } from '@/lib/incidents/zones/zone-rights'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'
import { isRegion } from '@/lib/model/place'
import type { Decree } from '@/lib/model/zone'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** The press dates a decree by the day it was announced: up to a day before its date, or two days after. */
const ANNOUNCED = { before: 1, after: 2 }

/** Days between the claim and the decree's beginning; null where the dates do not fit. */
function daysApart(claim: StoredClaim, decree: Decree): number | null {
  const from = toDayNumber(decree.from)
  const days = datedDays(claim)
  if (days) {
    const fits = days.to >= from - ANNOUNCED.before && days.from <= from + ANNOUNCED.after
    return fits ? Math.max(0, days.from - from, from - days.to) : null
  }
  const published = toDayNumber(claim.publishedAt)
  const over = decree.until !== null && toDayNumber(decree.until) < published
  return over || published < from - ANNOUNCED.before ? null : Math.abs(published - from)
}

function reachesUnnamed(claim: EmergencyClaim, decree: Decree, gazetteer: Gazetteer): boolean {
  const areas = claim.emergency.areas
  if (!decree.scopes.includes('areas')) return false
  if (!areas || areas.count === null) return true
  const count = countAreas(decree.areas, areas.kind, gazetteer)
  // Rights may be said to be suspended in one of the areas; a state of emergency is said of them all.
  return claim.kind === 'rights_suspended' ? count >= areas.count : count === areas.count
}

const regionReach = 100 // km

/** What the press calls a region has a point and no border: towns around that point may lie in it. */
function liesInRegion(area: string, region: string, gazetteer: Gazetteer): boolean {
  if (!isRegion(region)) return false
  const [inner, outer] = [gazetteer.find(area), gazetteer.find(region)]
  return (
    inner !== undefined &&
    outer !== undefined &&
    inner.country === outer.country &&
    kmBetween(inner, outer) <= regionReach
  )
}

/** A decree holds every area that the sentence names, each as one of its own or within one. */
const reachesNamed = (named: readonly string[], decree: Decree, gazetteer: Gazetteer): boolean =>
  named.length > 0 &&
  named.every((place) =>
    decree.areas.some(
      (area) =>
        gazetteer.contains(area, place) ||
        gazetteer.contains(place, area) ||
        liesInRegion(area, place, gazetteer),
    ),
  )

function reachFits(
  claim: EmergencyClaim,
  decree: Decree,
  named: readonly string[],
  gazetteer: Gazetteer,
): boolean {
  switch (reachOf(claim)) {
    case 'prison_system':
      return decree.scopes.includes('prison_system')
    case 'country':
      return decree.scopes.includes('country')
    case 'place':
      return reachesNamed(named, decree, gazetteer)
    case 'unnamed_areas':
      return reachesUnnamed(claim, decree, gazetteer)
    case 'unsaid':
      return true
  }
}

/**
 * The decree of the record that a claim speaks of: its reach fits and its beginning lies nearest. Null where none fits,
 * or where two fit equally well, for then the claim does not say which.
 */
function matchDecree(
  claim: EmergencyClaim,
  decrees: readonly Decree[],
  named: readonly string[],
  gazetteer: Gazetteer,
): Decree | null {
  const fitting = decrees
    .filter((decree) => reachFits(claim, decree, named, gazetteer))
    .flatMap((decree) => {
      const apart = daysApart(claim, decree)
      return apart === null ? [] : [{ decree, apart }]
    })
    .sort((a, b) => a.apart - b.apart)
  const [best, second] = fitting
  return best && best.apart !== second?.apart ? best.decree : null
}

/**
 * "The curfew was renewed through Thursday": a curfew that begins on a day of its own is that of the decree on freedom of
 * movement that held there on all its days, where one only did.
 */
function curfewOf(
  claim: EmergencyClaim,
  decrees: readonly Decree[],
  named: readonly string[],
  gazetteer: Gazetteer,
): Decree | null {
  const { days } = claim.emergency
  const from = days?.from ?? claim.when?.start
  if (!isCurfewAlone([claim]) || from === undefined) return null
  const until = days?.until ?? from
  const [only, another] = decrees.filter(
    (decree) =>
      decree.rights.includes('movement') &&
      reachFits(claim, decree, named, gazetteer) &&
      decree.from <= from &&
      (decree.until === null || until <= decree.until),
  )
  return only && !another ? only : null
}

/** Claims that do not say their reach speak of the decree that the rest of their article does, where it is only one. */
function matchByArticle(claims: readonly EmergencyClaim[], matches: Map<string, Decree>) {
  for (const said of groupBy(claims, ({ article }) => article).values()) {
    const [only, another] = new Set(said.flatMap(({ id }) => matches.get(id) ?? []))
    if (!only || another) continue
    for (const claim of said)
      if (reachOf(claim) === 'unsaid' && !matches.has(claim.id) && daysApart(claim, only) !== null)
        matches.set(claim.id, only)
  }
}

/**
 * The decree that each claim speaks of, by the claim's id (`named`: see `findNamedAreas`); none for a claim that fits no decree or does not say which. */
export function matchDecrees(
  claims: readonly EmergencyClaim[],
  decrees: readonly Decree[],
  named: ReadonlyMap<string, readonly string[]>,
  gazetteer: Gazetteer,
): Map<string, Decree> {
  const matches = new Map<string, Decree>()
  for (const claim of claims) {
    const areas = named.get(claim.id) ?? []
    const decree = matchDecree(claim, decrees, areas, gazetteer) ?? curfewOf(claim, decrees, areas, gazetteer)
    if (decree) matches.set(claim.id, decree)
  }
  matchByArticle(claims, matches)
  return matches
}
