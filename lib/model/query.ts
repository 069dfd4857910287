import { z } from 'zod'
import { languageSchema } from './article'
import { claimKindSchema, statusSchema } from './claim'
import { countedKinds } from './counted-kind'
import { daySchema, momentSchema } from './day'
import { embedLayers } from './embed-layers'
import { placeKindSchema } from './place'
import { isProblem, type Problem, problem } from './problem'

/** Plain decimal numbers, so that no other way of writing one (`1e3`, `0x10`) passes unnoticed. */
const decimal = /^\s*-?\d{1,9}(\.\d{1,20})?\s*$/

const numbers = (count: number, sign: ',' | '/', form: string) =>
  z
    .string()
    .refine((text) => {
      const parts = text.split(sign)
      return parts.length === count && parts.every((part) => decimal.test(part))
    }, `write it as ${form}, in plain decimal numbers`)
    .transform((text) => text.split(sign).map(Number))

const bboxSchema = numbers(4, ',', 'west,south,east,north in degrees')
  .refine(
    ([west = 0, south = 0, east = 0, north = 0]) =>
      Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90,
    'degrees out of range',
  )
  .refine(([, south = 0, , north = 0]) => south <= north, 'south must not lie north of north')
  .transform((list) => list as unknown as [west: number, south: number, east: number, north: number])

const viewSchema = numbers(3, '/', 'zoom/lat/lon')
  .refine(
    ([zoom = 0, lat = 0, lon = 0]) => zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180,
    'zoom is 0 to 22, latitude -90 to 90, longitude -180 to 180',
  )
  .transform(([zoom = 0, lat = 0, lon = 0]) => ({ zoom, lat, lon }))

/** Parameters that may be given more than once. */
const repeatable = ['place', 'kind', 'source', 'status'] as const

/** Kinds of claim, and of other figures what they count: `people_missing` is a part of `other_count`. */
export const queryKindSchema = z.enum([...claimKindSchema.options, ...countedKinds])

/** The one query string: every page, data route, feed and export takes it and means the same by it. */
export const querySchema = z.strictObject({
  place: z.array(z.string().min(1).max(128)).default([]),
  kind: z.array(queryKindSchema).default([]),
  from: daySchema.optional(),
  to: daySchema.optional(),
  source: z.array(z.string().min(1).max(500)).default([]),
  status: z.array(statusSchema).default([]),
  q: z.string().trim().max(200).optional(),
  asOf: momentSchema.optional(),
  bbox: bboxSchema.optional(),
  view: viewSchema.optional(),
  lang: languageSchema.optional(),
  theme: z.enum(['light', 'dark']).optional(),
})
export type Query = z.infer<typeof querySchema>

/** Asks for everything. */
export const noFilter: Query = { place: [], kind: [], source: [], status: [] }

/** Items of one page of a list. */
const limitSchema = z
  .string()
  .regex(/^\d{1,4}$/, 'write a whole number from 1 to 5000')
  .transform(Number)
  .refine((limit) => limit >= 1 && limit <= 5000, 'write a whole number from 1 to 5000')
  .default(1000)

/** For lists: how much at once, and from where on. `cursor` is what the page before gave as `next`. */
export const pageQuerySchema = querySchema.extend({
  limit: limitSchema,
  cursor: z.string().max(200).optional(),
})
export type PageQuery = z.infer<typeof pageQuerySchema>

/** `order`: as they were first told of, or the gravest kind first, of other figures those together that count the same, and of a kind what is neither alleged nor denied, the largest figure before others, as lists show them. */
export const incidentsQuerySchema = pageQuerySchema.extend({
  order: z.enum(['told', 'weight']).default('told'),
})

/**
 * For places `kind` takes kinds of place besides; kinds of claim are taken too, so that the dashboard's query string
 * serves here as it is, and choose nothing.
 */
export const placesQuerySchema = pageQuerySchema.extend({
  kind: z.array(z.enum([...placeKindSchema.options, ...queryKindSchema.options])).default([]),
})
export type PlacesQuery = z.infer<typeof placesQuerySchema>

/** The embed says besides what of its page is shown: its title, and which signs; all of them where none is named. */
export const embedQuerySchema = querySchema.extend({
  heading: z.enum(['on', 'off']).default('on'),
  layer: z.array(z.enum(embedLayers)).default([]),
})
export type EmbedQuery = z.infer<typeof embedQuerySchema>

export const geocodeQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().min(1, 'write a place name').max(200),
})

/** Untrusted parameters to the object that a schema reads: repeatable ones become lists. A single one given twice is a problem. */
function toRecord(
  params: URLSearchParams,
  lists: readonly string[],
): Record<string, string | string[]> | Problem {
  const record: Record<string, string | string[]> = Object.create(null)
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key)
    if (lists.includes(key)) record[key] = values
    else if (values.length > 1) return badParameter(key, 'give it once', 'repeated-parameter')
    else record[key] = values[0] ?? ''
  }
  return record
}

/** A parameter or its value that cannot be used; `detail` says how to mend it. */
export const badParameter = (parameter: string, detail: string, code = 'bad-parameter'): Problem =>
  problem(400, code, 'A parameter cannot be used', `${parameter}: ${detail}`, { parameter })

/** What a person is told of a value that the schema refuses; words of our own schemas stand as they are. */
function toDetail(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `write one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type') return 'must be given'
  if (issue.code === 'too_big') return `write at most ${issue.maximum} characters`
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return 'must not be empty'
  return issue.message
}

/** Two days that no day lies between: an answer without anything would hide the slip. */
const reversedDays = (from: string, to: string): Problem =>
  badParameter(
    'from',
    `it is ${from}, which is after to, ${to}; give them the other way round, or leave one of them out`,
    'reversed-days',
  )

export const tooManyParameters = (most: number): Problem =>
  problem(400, 'too-many-parameters', 'Too many parameters', `give at most ${most} parameters`)

/** No person and no page asks for more; it keeps a hostile query string cheap. */
const mostParameters = 100

/** Parse a query string by a schema made of `querySchema` and a route's own parameters. */
export function parseQueryBy<T extends z.ZodObject>(
  schema: T,
  params: URLSearchParams,
  lists: readonly string[] = repeatable,
): z.infer<T> | Problem {
  if (params.size > mostParameters) return tooManyParameters(mostParameters)
  const record = toRecord(params, lists)
  if (isProblem(record)) return record
  const result = schema.safeParse(record)
  if (result.success) {
    const { from, to } = record
    const isReversed = typeof from === 'string' && typeof to === 'string' && from > to
    return isReversed ? reversedDays(from, to) : result.data
  }
  const [issue] = result.error.issues
  if (!issue) return badParameter('', 'cannot be read')
  if (issue.code !== 'unrecognized_keys') return badParameter(String(issue.path[0] ?? ''), toDetail(issue))
  const known = `is not a parameter; known are ${Object.keys(schema.shape).join(', ')}`
  return badParameter(String(issue.keys[0]), known, 'unknown-parameter')
}

/** What the pages take; `/table` has a few more (`tableKeys`). */
export const pageKeys = Object.keys(querySchema.shape)
export const embedKeys = Object.keys(embedQuerySchema.shape)

/** An address without what those who passed it on have put into it (`fbclid`, `utm_source`). Data routes refuse it instead. */
export const withKnownKeys = (params: URLSearchParams, known: readonly string[]) =>
  new URLSearchParams([...params].filter(([key]) => known.includes(key)))

/** A query string as every data route and page reads it, or what is wrong with it. */
export const parseQuery = (params: URLSearchParams) => parseQueryBy(querySchema, params)

/** The same with what only the embed knows: `layer` and `heading`. */
export const parseEmbedQuery = (params: URLSearchParams) =>
  parseQueryBy(embedQuerySchema, params, [...repeatable, 'layer'])
