import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { type Joined, joinPlaces } from '@/lib/incidents/merging/join-places'
import { relateHappening } from '@/lib/incidents/merging/relate-claims'
import { toIncident } from '@/lib/incidents/merging/to-incident'
import type { Relation } from '@/lib/model/claim'
import type { Incident, StoredClaim } from '@/lib/model/incident'

/** One happening: the claims merged into it, the incident that they make, and how they bear on each other, by claim id. */
export type Happening = {
  /** In order of publication, placed where the happening is. */
  claims: readonly StoredClaim[]
  incident: Incident
  relations: ReadonlyMap<string, readonly Relation[]>
}

export const toHappening = (id: string, claims: readonly StoredClaim[]): Happening | null => {
  const incident = toIncident(id, claims)
  return incident && { claims, incident, relations: relateHappening(claims) }
}

/** Those made of several, by their parts; a happening is made of the same parts again as long as none of them changes. */
const made = new WeakMap<Happening, { of: readonly Happening[]; joined: Happening }>()

function toJoined({ first, claims, of }: Joined<Happening>): Happening[] {
  if (of.length === 1) return [first]
  const known = made.get(first)
  if (known?.of.length === of.length && known.of.every((one, i) => one === of[i])) return [known.joined]
  const joined = toHappening(first.incident.id, claims)
  if (!joined) return []
  made.set(first, { of, joined })
  return [joined]
}

/** Happenings of which each was told of one place, with those as one that are one (see `joinPlaces`). */
export const joinHappenings = (apart: readonly Happening[], gazetteer: Gazetteer): Happening[] =>
  joinPlaces(apart, gazetteer).flatMap(toJoined)

/**
 * Happenings as they were known when only some articles were out, of those that each were told of one place. Merging goes in
 * order of publication and clusters never fuse, so leaving out what came later gives what merging the earlier articles alone
 * would; only what has later claims is made anew, and what is one place's is asked again by what was known then.
 */
export const happeningsBy = (
  apart: readonly Happening[],
  gazetteer: Gazetteer,
  isOut: (publishedAt: string) => boolean,
): Happening[] =>
  joinHappenings(
    apart.flatMap((happening) => {
      const out = happening.claims.filter(({ publishedAt }) => isOut(publishedAt))
      if (out.length === happening.claims.length) return happening
      return toHappening(happening.incident.id, out) ?? []
    }),
    gazetteer,
  )
