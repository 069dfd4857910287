import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { datedDays } from '@/lib/incidents/claim-time'
import { type EmergencyClaim, reachOf } from '@/lib/incidents/zones/emergency-claim'
import { daysToldOf } from '@/lib/incidents/zones/told-length'
import { toDayNumber } from '@/lib/text/dates/calendar'

/** Groups of claims that tell of one decree without saying so: its rights, its curfew, that it goes on. */

type Named = ReadonlyMap<string, readonly string[]>
type Group = readonly EmergencyClaim[]

/** Days for which a measure of which no end is told may still be what a report speaks of. */
const STANDS = 120
/** Days by which reports of one measure date its beginning apart. */
const APART = 2

const areasOf = (group: Group, named: Named): readonly string[] => [
  ...new Set(group.flatMap(({ id }) => named.get(id) ?? [])),
]

/** A curfew, and no other right that the sentence tells of. */
const isCurfew = ({ kind, emergency }: EmergencyClaim): boolean =>
  kind === 'rights_suspended' &&
  emergency.curfew !== undefined &&
  emergency.rights.every((right) => right === 'movement')

export const isCurfewAlone = (group: Group): boolean => group.every(isCurfew)

/** A curfew in it may begin and end on days of its own. */
export const withoutCurfew = (group: Group): Group => {
  const own = group.filter((claim) => !isCurfew(claim))
  return own.length > 0 ? own : group
}

export const fromOf = (group: Group): string | null =>
  withoutCurfew(group)
    .flatMap(({ emergency, when }) => emergency.days?.from ?? when?.start ?? [])
    .sort()[0] ?? null

const firstTold = (group: Group): number =>
  Math.min(...group.map(({ publishedAt }) => toDayNumber(publishedAt)))

/** A measure that was declared in areas that the reports name. */
const isHost = (group: Group): boolean =>
  group.some((claim) => claim.kind === 'state_of_emergency' && reachOf(claim) === 'place')

/** "It goes on in A until 18 January": of what was declared before. */
const isGoingOn = (group: Group): boolean =>
  group.every(
    (claim) =>
      claim.kind === 'rights_suspended' ||
      (claim.emergency.days?.until !== undefined &&
        claim.emergency.days.from === undefined &&
        datedDays(claim) === null &&
        daysToldOf(claim) === null),
  )

function isWithin(guest: Group, host: Group, named: Named, gazetteer: Gazetteer): boolean {
  const [areas, over] = [areasOf(guest, named), areasOf(host, named)]
  return areas.length > 0 && areas.every((area) => over.some((one) => gazetteer.contains(one, area)))
}

function isAtOneTime(guest: Group, host: Group): boolean {
  const [from, begun] = [fromOf(guest), fromOf(host)]
  const start = begun === null ? firstTold(host) : toDayNumber(begun)
  const day = from === null ? firstTold(guest) : toDayNumber(from)
  const length = Math.max(STANDS, ...host.map((claim) => daysToldOf(claim) ?? 0))
  return day >= start - APART && day <= start + length
}

/** Says no area of its own, and its article tells of the host's measure. */
const isOfArticle = (guest: Group, host: Group): boolean =>
  guest.every((claim) => reachOf(claim) === 'unsaid') &&
  guest.every(({ article }) => host.some((claim) => claim.article === article))

/** The last of the days until which a group says that it holds. */
const untilOf = (group: Group): number | null => {
  const end = withoutCurfew(group).findLast(({ emergency }) => emergency.days?.until)?.emergency.days?.until
  return end ? toDayNumber(end) : null
}

/** Says no area and no beginning, but when it ends, and the host ends then too: "it was to last until 4 April". */
function isOfOneEnd(guest: Group, host: Group): boolean {
  const [end, hostEnd] = [untilOf(guest), untilOf(host)]
  return (
    guest.every((claim) => reachOf(claim) === 'unsaid') &&
    fromOf(guest) === null &&
    end !== null &&
    hostEnd !== null &&
    Math.abs(end - hostEnd) <= APART
  )
}

function isOf(guest: Group, host: Group, named: Named, gazetteer: Gazetteer): boolean {
  const isPart = isGoingOn(guest) && isWithin(guest, host, named, gazetteer)
  return (isPart || isOfArticle(guest, host) || isOfOneEnd(guest, host)) && isAtOneTime(guest, host)
}

/** The groups with what tells of one decree in one of them, in their order; what two decrees may have said stays apart. */
export function joinOfOneDecree<G extends { claims: Group }>(
  groups: readonly G[],
  named: Named,
  gazetteer: Gazetteer,
): (G & { claims: Group })[] {
  const hosts = groups.filter(({ claims }) => isHost(claims) && !isGoingOn(claims))
  const joined = new Map<G, EmergencyClaim[]>()
  const gone = new Set<G>()
  for (const guest of groups) {
    if (hosts.includes(guest)) continue
    const [host, another] = hosts.filter(({ claims }) => isOf(guest.claims, claims, named, gazetteer))
    if (!host || another) continue
    joined.set(host, [...(joined.get(host) ?? host.claims), ...guest.claims])
    gone.add(guest)
  }
  return groups
    .filter((one) => !gone.has(one))
    .map((one) => ({ ...one, claims: joined.get(one) ?? one.claims }))
}
