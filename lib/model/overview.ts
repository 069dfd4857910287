import { z } from 'zod'
import { claimKindSchema } from './claim'
import { articleItemSchema, incidentFeatureSchema, incidentsResponseSchema } from './responses'

/** Days, both inclusive, and the incidents that a filter finds on them, by family of kinds (see `lib/incidents/time/by-day`). */
const countsSchema = z.strictObject({
  hurt: z.number().int(),
  held: z.number().int(),
  freed: z.number().int(),
  emergency: z.number().int(),
  other: z.number().int(),
  undated: z.number().int(),
})
const timelineSchema = z.strictObject({
  bins: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      counts: countsSchema,
      total: z.number().int(),
      isGap: z.literal(true).optional(),
    }),
  ),
  tallest: z.number().int(),
  totals: countsSchema,
  background: z.number().int(),
})

/**
 * A kind that is told of, and in how many named places; a count of places, not of what happened. `unit`: of other figures that all
 * count the same, what they count. `countries`: all that they lie in; `countrywide`: those as a whole of which they are told.
 */
const toldKindSchema = z.strictObject({
  kind: claimKindSchema,
  unit: z.string().optional(),
  places: z.number().int(),
  isUnplaced: z.boolean(),
  countries: z.array(z.string()),
  countrywide: z.array(z.string()),
})
export type ToldKind = z.infer<typeof toldKindSchema>

const kindsSchema = z.array(toldKindSchema)
const toldSchema = z.strictObject({
  reported: kindsSchema,
  alleged: kindsSchema,
  denied: kindsSchema,
  superseded: kindsSchema,
  historic: kindsSchema,
})
export type Told = z.infer<typeof toldSchema>

/** Instead of all articles, where they are too many to send with a page. */
const manyArticlesSchema = z.strictObject({
  publishers: z.array(z.string()),
  /** Those that the incidents given here are read from, and those that the query names. */
  articles: z.array(articleItemSchema),
  /** As of when, and from how many reports, what the query selects is known. */
  standing: z.strictObject({ asOf: z.string(), reports: z.number().int() }),
  moments: z.array(z.strictObject({ at: z.string(), reports: z.number().int() })),
})
export type ManyArticles = z.infer<typeof manyArticlesSchema>

/** Instead of all incidents, where they are too many to draw one by one: what a page says of them together. */
const manyIncidentsSchema = z.strictObject({
  /** Version of the data, as the addresses of map tiles have it. */
  tag: z.string(),
  total: z.number().int(),
  /** Of these those in clusters on the map, and those of earlier years, which are not. */
  clustered: z.number().int(),
  background: z.number().int(),
  kinds: z.array(claimKindSchema),
  told: toldSchema,
})
export type ManyIncidents = z.infer<typeof manyIncidentsSchema>

/**
 * What a page shows of a query. `features` are all incidents where they are few; where `many` is given, those with the
 * gravest figures alone, and `/api/incidents?order=weight` has the rest.
 */
export const overviewSchema = incidentsResponseSchema.extend({
  timeline: timelineSchema,
  many: manyIncidentsSchema.nullable(),
  manyArticles: manyArticlesSchema.nullable(),
  /** What is told of the places asked for together with others, which stands under none of them. Of many, none. */
  together: z.array(incidentFeatureSchema),
})
export type Overview = z.infer<typeof overviewSchema>
