import { z } from 'zod'
import { recordWordsSchema } from './record-words'

export const placeKinds = ['prison', 'city', 'canton', 'province', 'country'] as const
export const placeKindSchema = z.enum(placeKinds)
export type PlaceKind = z.infer<typeof placeKindSchema>

/** How exactly `lon` and `lat` are known, from a building to a whole country. */
const precisions = ['site', 'neighbourhood', 'city', 'canton', 'province', 'country'] as const
const precisionSchema = z.enum(precisions)
export type Precision = z.infer<typeof precisionSchema>

/**
 * What a toponym stands for. `lon` and `lat` are WGS 84 degrees; `country` is ISO 3166-1 alpha-2, `province` ISO 3166-2.
 * Ids: a country is its ISO 3166-1 code, a province its ISO 3166-2 code, a canton `EC-` + INEC code, a prison a slug,
 * a city `geonames:ID` or a slug. Of the world besides: a county `CC-A1-A2` and a province that ISO does not list `CC.A1`,
 * both by GeoNames' codes; what the press calls a region `region:cc-name`, a town that GeoNames' list lacks `town:cc-name`.
 */
export const placeSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kind: placeKindSchema,
  province: z.string().nullable(),
  country: z.string().min(2),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  precision: precisionSchema,
})
export type Place = z.infer<typeof placeSchema>

/** By its id, something that the press calls a region and no map has a border of. */
export const isRegion = (id: string): boolean => id.startsWith('region:')

/** A figure from the record (not from an article): the value, the day or month it held, and who says so. */
const datedFigureSchema = z.strictObject({
  value: z.number().nonnegative(),
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write it as 2022, 2022-07 or 2022-07-24'),
  source: recordWordsSchema,
})
export type DatedFigure = z.infer<typeof datedFigureSchema>

const positionSchema = z.array(z.number()).min(2)
const polygonSchema = z.strictObject({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(positionSchema)),
})
const multiPolygonSchema = z.strictObject({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(positionSchema))),
})
/** The outline of an area, RFC 7946 winding. */
export const areaGeometrySchema = z.discriminatedUnion('type', [polygonSchema, multiPolygonSchema])
export type AreaGeometry = z.infer<typeof areaGeometrySchema>

/**
 * A place as the gazetteer holds it: a `Place` with what is known of it besides. `canton` is a canton id; `population`
 * and `capacity` are people; `names` gives the display name per language where it differs from `name`.
 */
export const gazetteerPlaceSchema = placeSchema.extend({
  names: z.record(z.string(), z.string()).optional(),
  canton: z.string().nullable().optional(),
  /** Of a country or a province: the id of its capital city. */
  capital: z.string().optional(),
  /** Aliases that may also stand for something else (a person, a word, another place): need support from context. */
  weakAliases: z.array(z.string().min(1)).optional(),
  /** Of a country: what its people and things are called. Those with a capital are English and always bear one. */
  demonyms: z.array(z.string().min(1)).optional(),
  /** Of a country: what some of its own bodies are called, and no other country's: "INPEC". */
  bodies: z.array(z.string().min(1)).optional(),
  officialName: z.string().optional(),
  capacity: z.array(datedFigureSchema).optional(),
  population: z.array(datedFigureSchema).optional(),
  /** When a facility worked; `null` = not known to have begun or ended. Days or months. */
  operating: z.strictObject({ from: z.string().nullable(), until: z.string().nullable() }).optional(),
  /** Who is held there, as the source words it. */
  holds: recordWordsSchema.optional(),
  /** Why reports give other figures than the record does. */
  figuresNote: recordWordsSchema.optional(),
  coordinatesSource: z.string().optional(),
  note: z.string().optional(),
  geometry: areaGeometrySchema.optional(),
})
export type GazetteerPlace = z.infer<typeof gazetteerPlaceSchema>

/**
 * A place as a newsroom writes it in `places.json`. What it leaves out: a prison, in the crisis's first country, known as
 * exactly as its kind allows.
 */
export const writtenPlaceSchema = (country: string) =>
  gazetteerPlaceSchema
    .extend({
      aliases: placeSchema.shape.aliases.default([]),
      kind: placeKindSchema.default('prison'),
      province: placeSchema.shape.province.default(null),
      country: placeSchema.shape.country.default(country),
      precision: precisionSchema.optional(),
    })
    .transform((place) => ({
      ...place,
      precision: place.precision ?? (place.kind === 'prison' ? 'site' : place.kind),
    }))
