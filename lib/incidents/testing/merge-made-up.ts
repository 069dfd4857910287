import { expect } from 'vitest'
import { gazetteer } from '@/lib/incidents/testing/made-up'
import { mergeClaims as mergeAll } from '@/lib/incidents/testing/merge-all'
import type { Incident, StoredClaim } from '@/lib/model/incident'

/** Claims of the made-up country, merged. */
export const mergeClaims = (claims: readonly StoredClaim[]): Incident[] => mergeAll(claims, gazetteer)

/** The one incident that they are. */
export function only(claims: readonly StoredClaim[]): Incident | undefined {
  const incidents = mergeClaims(claims)
  expect(incidents).toHaveLength(1)
  return incidents[0]
}
