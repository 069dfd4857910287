import type { StoredClaim } from '@/lib/model/incident'

type Claims = readonly StoredClaim[]

/** A name, which some write in capitals; what begins small is a description and stays as its sentence has it. */
const isName = (speaker: string | null): speaker is string => speaker !== null && /^\p{Lu}/u.test(speaker)

/** Each name in small letters to the spelling that most claims have, of several the first. */
function toSpellings(all: Iterable<Claims>): Map<string, string> {
  const counts = new Map<string, number>()
  for (const claims of all)
    for (const { attribution } of claims)
      if (isName(attribution)) counts.set(attribution, (counts.get(attribution) ?? 0) + 1)
  const found = new Map<string, string>()
  for (const [name, count] of counts) {
    const before = found.get(name.toLowerCase())
    if (before === undefined || count > (counts.get(before) ?? 0)) found.set(name.toLowerCase(), name)
  }
  return found
}

/**
 * Each speaker under one name where reports write it in other cases ("Oas", "OAS"): claims by article id. A list in which
 * nothing changes stays the very list.
 */
export function withOneSpelling<T extends { claims: Claims }>(told: ReadonlyMap<string, T>): Map<string, T> {
  const spellings = toSpellings([...told.values()].map(({ claims }) => claims))
  const spell = (claim: StoredClaim): StoredClaim => {
    const attribution = isName(claim.attribution) ? spellings.get(claim.attribution.toLowerCase()) : undefined
    return attribution === undefined || attribution === claim.attribution ? claim : { ...claim, attribution }
  }
  return new Map(
    [...told].map(([id, one]) => {
      const claims = one.claims.map(spell)
      return [id, claims.every((claim, at) => claim === one.claims[at]) ? one : { ...one, claims }]
    }),
  )
}
