import { z } from 'zod'
import { articleMetaSchema } from './article'
import { relationSchema } from './claim'
import { incidentSchema, storedClaimSchema } from './incident'
import { ledgerSchema } from './ledger'
import { areaGeometrySchema, gazetteerPlaceSchema, placeSchema } from './place'
import { readingSchema, rejectionSchema, toponymSchema } from './reading'
import { spanSchema } from './span'
import { emergencyZoneSchema } from './zone'

const pointSchema = z.strictObject({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2) })
const multiPointSchema = z.strictObject({
  type: z.literal('MultiPoint'),
  coordinates: z.array(z.array(z.number()).min(2)),
})
const geometrySchema = z.union([pointSchema, multiPointSchema, areaGeometrySchema])
export type Geometry = z.infer<typeof geometrySchema>

/** `geometry` says what the geometry is, and when there is none. */
const feature = <P extends z.ZodType>(properties: P, geometry: string) =>
  z.strictObject({
    type: z.literal('Feature'),
    id: z.string(),
    geometry: geometrySchema.nullable().describe(geometry),
    properties,
  })
const collection = <F extends z.ZodType>(item: F) =>
  z.strictObject({
    type: z.literal('FeatureCollection'),
    features: z.array(item),
    next: z.string().nullable(),
  })
const list = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() })

/**
 * `claims` and `articles` are ids; `over` stands where the people whom the figure counts had been held and are no more.
 */
export const incidentFeatureSchema = feature(
  incidentSchema.extend({
    claims: z.array(z.string()),
    articles: z.array(z.string()),
    over: z.literal(true).optional(),
  }),
  'A point for a prison or city, the outline for a province; null for a province without an outline, for a country, and where no source places it.',
)
export type IncidentFeature = z.infer<typeof incidentFeatureSchema>
export const incidentsResponseSchema = collection(incidentFeatureSchema)
export type IncidentsResponse = z.infer<typeof incidentsResponseSchema>

/**
 * One area of a zone; `approximate` where the gazetteer has no outline and a circle stands for it, `undrawn` where it has none
 * and the area is too large for a circle: then the geometry has nothing of it. `outside` where the query asks for places and
 * the area is none of them, in none and around none: the zone reaches it all the same.
 */
const zoneAreaSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  approximate: z.boolean(),
  undrawn: z.literal(true).optional(),
  outside: z.literal(true).optional(),
})

/** `decree` is the decree's name; `record` the whole entry. */
const zoneFeatureSchema = feature(
  emergencyZoneSchema.omit({ decree: true, areas: true }).extend({
    decree: z.string().nullable(),
    record: emergencyZoneSchema.shape.decree,
    areas: z.array(zoneAreaSchema),
    /** For `prison_system`: ids of the prisons it reaches, those that the query selects and those that it leaves out. */
    prisons: z.array(z.string()),
    prisonsLeftOut: z.array(z.string()),
    claims: z.array(z.string()),
  }),
  "The areas' outlines as one MultiPolygon; for the prison system a MultiPoint of every prison working at the time; null where nothing of it can be drawn: no area is named, or only such as have no outline and are too large for a circle.",
)
export type ZoneFeature = z.infer<typeof zoneFeatureSchema>
export const zonesResponseSchema = collection(zoneFeatureSchema)
export type ZonesResponse = z.infer<typeof zonesResponseSchema>

/**
 * `namesake`: a town of its country bears the province's name. `abroad`: it is told of, and lies in no country of the crisis: it is
 * named, and no choice of a filter.
 */
const placeFeatureSchema = feature(
  gazetteerPlaceSchema
    .omit({ geometry: true, weakAliases: true })
    .extend({ namesake: z.literal(true).optional(), abroad: z.literal(true).optional() }),
  'The outline where there is one, else a point; null for a province or country without an outline.',
)
export type PlaceFeature = z.infer<typeof placeFeatureSchema>
export const placesResponseSchema = collection(placeFeatureSchema)

const claimItemSchema = storedClaimSchema.extend({ relations: z.array(relationSchema) })
export type ClaimItem = z.infer<typeof claimItemSchema>
export const claimsResponseSchema = list(claimItemSchema)

export const articleItemSchema = articleMetaSchema.extend({
  publishedAt: z.string(),
  claims: z.number().int(),
})
export type ArticleItem = z.infer<typeof articleItemSchema>
export const articlesResponseSchema = list(articleItemSchema)
export type ArticlesResponse = z.infer<typeof articlesResponseSchema>

export const articleResponseSchema = z.strictObject({
  article: articleMetaSchema.extend({ publishedAt: z.string(), text: z.string() }),
  claims: z.array(claimItemSchema),
  toponyms: z.array(toponymSchema),
  rejected: z.array(rejectionSchema),
})
export type ArticleResponse = z.infer<typeof articleResponseSchema>

const calledPlaceSchema = placeSchema.extend(
  placeFeatureSchema.shape.properties.pick({ names: true, namesake: true }).shape,
)
export type CalledPlace = z.infer<typeof calledPlaceSchema>

/**
 * What is read from a text that somebody sent. `text` is what the spans count into: of an article file what stands behind its
 * front matter. `remarks`: what whoever wrote it should look at. `places`: those that are named and the provinces and countries around them,
 * with what they are called in a language besides. `stored`: the article that this crisis has with just this text.
 */
export const readResponseSchema = readingSchema.extend({
  text: z.string(),
  sentences: z.array(spanSchema),
  remarks: z.array(z.string()),
  places: z.array(calledPlaceSchema),
  stored: articleMetaSchema
    .pick({ id: true, title: true, publisher: true })
    .extend({ publishedAt: z.string() })
    .optional(),
})
export type ReadResponse = z.infer<typeof readResponseSchema>

/** The likeliest place first; `reason` says why it is among them. */
export const geocodeResponseSchema = list(z.strictObject({ place: placeSchema, reason: z.string() }))

export const healthResponseSchema = z.strictObject({
  status: z.literal('ok'),
  app: z.string(),
  dataset: z.strictObject({ version: z.number().int(), tag: z.string() }),
  store: z.strictObject({ engine: z.enum(['sqlite', 'postgres']) }),
  crisis: z.string(),
  counts: z.strictObject({
    articles: z.number().int(),
    claims: z.number().int(),
    incidents: z.number().int(),
    zones: z.number().int(),
    places: z.number().int(),
  }),
})
export type HealthResponse = z.infer<typeof healthResponseSchema>

/** RFC 9457, as `application/problem+json`. `parameter` or `field` names what to mend, `value` which of several. */
export const problemResponseSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  parameter: z.string().optional(),
  value: z.string().optional(),
  field: z.string().optional(),
})
export type ProblemResponse = z.infer<typeof problemResponseSchema>

/** The ledger, its items a page at a time; `total` stands whole on each. */
export const hostagesResponseSchema = ledgerSchema.extend({ next: z.string().nullable() })
