import { z } from 'zod'
import { claimKinds } from '@/lib/kinds/kinds'
import { explanationSchema } from './explanation'
import { placeSchema } from './place'
import { spanSchema } from './span'

export type { ClaimKind } from '@/lib/kinds/kinds'
export const claimKindSchema = z.enum(claimKinds)

export const boundSchema = z.enum(['exact', 'at_least', 'at_most', 'about'])
export type Bound = z.infer<typeof boundSchema>

/**
 * A number as the text gives it. `low` and `high` are null where the text leaves that side open ("at least 31": low 31,
 * high null). `form` says how the text writes it: `implicit` is one person named or described, without a numeral.
 */
export const quantitySchema = z.strictObject({
  value: z.number().nonnegative(),
  low: z.number().nonnegative().nullable(),
  high: z.number().nonnegative().nullable(),
  bound: boundSchema,
  form: z.enum(['digits', 'words', 'implicit']),
})
export type Quantity = z.infer<typeof quantitySchema>

/** Days, both inclusive. */
export const whenSchema = z.strictObject({
  start: z.string(),
  end: z.string(),
  precision: z.enum(['day', 'month', 'year']),
})
export type When = z.infer<typeof whenSchema>

export const statusSchema = z.enum(['reported', 'alleged', 'denied', 'superseded'])
export type Status = z.infer<typeof statusSchema>

const rights = ['assembly', 'movement', 'inviolability_of_home', 'correspondence', 'association'] as const
export const rightSchema = z.enum(rights)
export type Right = z.infer<typeof rightSchema>

/**
 * How far an emergency measure reaches, as the sentence says it: every prison of the country, the country, the claim's
 * own place, areas that it counts but does not name ("two provinces"), or nothing said.
 */
export const emergencyScopeSchema = z.strictObject({
  reach: z.enum(['prison_system', 'country', 'place', 'unnamed_areas', 'unsaid']),
  /** For `unnamed_areas`: how many and of what kind. */
  areas: z
    .strictObject({
      count: z.number().int().positive().nullable(),
      kind: z.enum(['province', 'canton', 'area']),
    })
    .nullable(),
  rights: z.array(rightSchema),
  /** The sentence tells of a curfew in force, "22:00-05:00" where it tells its hours. */
  curfew: z.strictObject({ hours: z.string().nullable() }).optional(),
  /** From which day and until which it holds, where the sentence says so. */
  days: z.strictObject({ from: z.string().optional(), until: z.string().optional() }).optional(),
  /** It is told as over: lifted or repealed. Such a claim is `superseded`. */
  lifted: z.literal(true).optional(),
})
export type EmergencyScope = z.infer<typeof emergencyScopeSchema>

/**
 * The text counts the figure with another claim's: `listed`, so that both are counted together ("12 guards
 * and three nurses"); `left`, as those of them who are still held once others are free, or who are held still while the other
 * claim's are free; `share`, as some of the other claim's ("600 officers, 240 of them soldiers").
 */
export const tieSchema = z.strictObject({ as: z.enum(['listed', 'left', 'share']), with: z.string() })
export type Tie = z.infer<typeof tieSchema>

/** What goes on for weeks, so that those whom it befalls are counted over all of them. */
export const lastingSchema = z.enum(['protests', 'war', 'rains', 'epidemic'])
export type Lasting = z.infer<typeof lastingSchema>

/**
 * The text counts all to whom it happened since something began, up to now: `of` what and `since` which day, where it says
 * so. Such counts grow from report to report for weeks.
 */
export const runningSchema = z.strictObject({
  of: lastingSchema.optional(),
  since: z.string().optional(),
})
export type Running = z.infer<typeof runningSchema>

/**
 * One statement in one article. `sentence` is where it is said; `evidence` lies in it and is the number's span where the
 * claim has a number, else the words that carry the kind.
 */
export const claimSchema = z.strictObject({
  id: z.string(),
  kind: claimKindSchema,
  quantity: quantitySchema.nullable(),
  unit: z.string(),
  place: placeSchema.nullable(),
  placeReason: z.string(),
  /** Ids of the places that the text lists, of which it gives the figure together: `place` holds them all. */
  listed: z.array(z.string()).optional(),
  when: whenSchema.nullable(),
  attribution: z.string().nullable(),
  status: statusSchema,
  historic: z.boolean(),
  sentence: spanSchema,
  evidence: spanSchema,
  /** Which words carried each part: in a reading that was asked for it. The store keeps none. */
  explanation: explanationSchema.optional(),
  /** The text gives the figure on top of another one: "23 more", "otros 23". */
  additional: z.literal(true).optional(),
  tie: tieSchema.optional(),
  running: runningSchema.optional(),
  /** Countries whose people alone it counts: "42 Syrians"; none where the text names none ("its citizens"). */
  nationals: z.array(z.string()).optional(),
  /** No rule of the reader's knew what the figure counts: its kind was judged by likeness to annotated sentences. */
  byLikeness: z.literal(true).optional(),
  /** Only for `state_of_emergency` and `rights_suspended`. */
  emergency: emergencyScopeSchema.optional(),
})
export type Claim = z.infer<typeof claimSchema>

export const relationSchema = z.strictObject({
  to: z.string(),
  kind: z.enum(['supersedes', 'part_of', 'adds_to', 'contradicts']),
  reason: z.string(),
})
export type Relation = z.infer<typeof relationSchema>
