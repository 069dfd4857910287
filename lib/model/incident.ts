import { z } from 'zod'
import {
  claimKindSchema,
  claimSchema,
  emergencyScopeSchema,
  quantitySchema,
  relationSchema,
  statusSchema,
  tieSchema,
  whenSchema,
} from './claim'
import { placeSchema } from './place'
import { spanSchema } from './span'

/** A claim as the store holds it: with the id and dateline of its article. */
export const storedClaimSchema = claimSchema.extend({
  article: z.string(),
  publisher: z.string(),
  publishedAt: z.string(),
})
export type StoredClaim = z.infer<typeof storedClaimSchema>

/** The figure of one claim and where it stands: article, sentence span, number span. */
export const provenanceSchema = z.strictObject({
  claim: z.string(),
  article: z.string(),
  publisher: z.string(),
  publishedAt: z.string(),
  attribution: z.string().nullable(),
  status: statusSchema,
  when: whenSchema.nullable(),
  quantity: quantitySchema.nullable(),
  /** The sum with those that its sentence lists behind it ("12 guards and three nurses"), where it lists any. */
  together: quantitySchema.optional(),
  tie: tieSchema.optional(),
  sentence: spanSchema,
  evidence: spanSchema,
  /** How it bears on other claims, where it does; the reasons in words come with the claim itself. */
  relations: z.array(relationSchema.omit({ reason: true })).optional(),
})
export type Provenance = z.infer<typeof provenanceSchema>

/**
 * What the claims behind an incident say together. `low` and `high` are the least and the most that any of them allows
 * (`high` null: open upward), but for what is only some of its own report's toll; `value` and `bound` are the latest claim's:
 * of killed and injured the latest that is no small part of another's toll, unless more outlets give it than that; of people
 * held those held still, where a report also gives how many were taken. Each end names its claim.
 */
const mergedQuantitySchema = quantitySchema.extend({
  lowClaim: z.string(),
  highClaim: z.string(),
  latestClaim: z.string(),
})
export type MergedQuantity = z.infer<typeof mergedQuantitySchema>

/** Claims about one happening, merged: same kind, same place, same time. */
export const incidentSchema = z.strictObject({
  id: z.string(),
  kind: claimKindSchema,
  place: placeSchema.nullable(),
  when: whenSchema.nullable(),
  quantity: mergedQuantitySchema.nullable(),
  unit: z.string(),
  status: statusSchema,
  historic: z.boolean(),
  /** How far it reaches; only of states of emergency and suspended rights. */
  emergency: emergencyScopeSchema.optional(),
  /** In order of publication. */
  provenance: z.array(provenanceSchema).min(1),
})
export type Incident = z.infer<typeof incidentSchema>
