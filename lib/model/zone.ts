import { z } from 'zod'
import { rightSchema } from './claim'
import { daySchema } from './day'
import { provenanceSchema } from './incident'
import { recordWordsSchema } from './record-words'

/** One emergency decree as the official record has it. `until` is the planned or actual end; areas are place ids. */
export const decreeSchema = z.strictObject({
  id: z.string().min(1),
  decree: recordWordsSchema,
  from: daySchema,
  /** Only where it was made public on another day than it began: nobody knew of it before. */
  announced: daySchema.optional(),
  until: daySchema.nullable(),
  /**
   * Only where the end came otherwise than decreed (a repeal, a court): the end that the decree itself set, null where the
   * record does not hold it. Before `until` nobody knew of another.
   */
  planned: daySchema.nullable().optional(),
  /** One decree may do both: reach the whole prison system and named areas. */
  scopes: z.array(z.enum(['prison_system', 'country', 'areas'])).min(1),
  areas: z.array(z.string().min(1)).default([]),
  rights: z.array(rightSchema).default([]),
  curfew: recordWordsSchema.nullable().default(null),
  renews: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  sources: z.array(z.string().min(1)).min(1),
  confidence: z.string().default('high'),
})
export type Decree = z.infer<typeof decreeSchema>

const zoneScopeSchema = z.enum(['prison_system', 'country', 'areas', 'unsaid'])
export type ZoneScope = z.infer<typeof zoneScopeSchema>

/** Some of a zone's areas: those that are named, or so many that are not. */
const someAreasSchema = z.strictObject({
  areas: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  count: z.number().int().nullable(),
  kind: z.enum(['province', 'canton', 'area']),
})
export type SomeAreas = z.infer<typeof someAreasSchema>

/** Rights that `claims` say are suspended in some of the areas alone. */
const partSuspendedSchema = someAreasSchema.extend({
  rights: z.array(rightSchema),
  claims: z.array(z.string()).min(1),
})
export type PartSuspended = z.infer<typeof partSuspendedSchema>

/** A curfew that `claims` tell of: "22:00-05:00" where they tell its hours; `within` is null where it is one of the whole zone. */
const curfewToldSchema = z.strictObject({
  hours: z.string().nullable(),
  within: someAreasSchema.nullable(),
  claims: z.array(z.string()).min(1),
})
export type CurfewTold = z.infer<typeof curfewToldSchema>

/**
 * Where and when an emergency held. `areas` are place ids; `areasNamedBy` says whether an article or only the decree
 * names them. `decree` is null where no decree in the record matches what the articles say; then `untilSaidBy` is the claim by
 * whose days `until` is reckoned, and `lastsSaidBy` the one that says `lastsDays`.
 */
export const emergencyZoneSchema = z.strictObject({
  id: z.string(),
  scope: zoneScopeSchema,
  /** Only where no state of emergency is told of, but a curfew alone. */
  measure: z.literal('curfew').optional(),
  from: z.string().nullable(),
  until: z.string().nullable(),
  untilSaidBy: z.string().optional(),
  lastsDays: z.number().int().optional(),
  lastsSaidBy: z.string().optional(),
  decree: decreeSchema.nullable(),
  areas: z.array(z.string()),
  areasNamedBy: z.enum(['article', 'decree']).nullable(),
  rights: z.array(rightSchema),
  rightsInPart: z.array(partSuspendedSchema).optional(),
  curfews: z.array(curfewToldSchema).optional(),
  provenance: z.array(provenanceSchema),
  sources: z.array(z.string()),
})
export type EmergencyZone = z.infer<typeof emergencyZoneSchema>
