import { z } from 'zod'
import { languageSchema } from './article'
import { claimKindSchema, statusSchema } from './claim'
import { daySchema, momentSchema } from './day'
import { isProblem, type Problem } from './problem'

const numbers = (count: number, form: string) =>
  z
    .string()
    .transform((text) => text.split(/[,/]/).map((part) => (part.trim() === '' ? Number.NaN : Number(part))))
    .refine((list) => list.length === count && list.every(Number.isFinite), `write it as ${form}`)

const bboxSchema = numbers(4, 'west,south,east,north in degrees')
  .refine(
    ([west = 0, south = 0, east = 0, north = 0]) =>
      Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90,
    'degrees out of range',
  )
  .refine(([, south = 0, , north = 0]) => south <= north, 'south must not lie north of north')
  .transform((list) => list as unknown as [west: number, south: number, east: number, north: number])

const viewSchema = numbers(3, 'zoom/lat/lon').transform(([zoom = 0, lat = 0, lon = 0]) => ({
  zoom,
  lat,
  lon,
}))

/** Parameters that may be given more than once. */
const repeatable = ['place', 'kind', 'source', 'status'] as const

/**
 * The one query string (contract: "One query string, everywhere"). Every page, data route, feed and export takes it and
 * means the same by it.
 */
export const querySchema = z.strictObject({
  place: z.array(z.string().min(1).max(128)).default([]),
  kind: z.array(claimKindSchema).default([]),
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
export const queryKeys = Object.keys(querySchema.shape) as (keyof Query)[]

/** Untrusted parameters to the object that a schema reads: repeatable ones become lists. A single one given twice is a problem. */
function toRecord(
  params: URLSearchParams,
  lists: readonly string[],
): Record<string, string | string[]> | Problem {
  const record: Record<string, string | string[]> = Object.create(null)
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key)
    if (lists.includes(key)) record[key] = values
    else if (values.length > 1) return badParameter(key, 'give it once')
    else record[key] = values[0] ?? ''
  }
  return record
}

function badParameter(parameter: string, detail: string): Problem {
  return {
    kind: 'problem',
    status: 400,
    code: 'bad-parameter',
    title: 'A parameter cannot be used',
    detail: `${parameter}: ${detail}`,
    parameter,
  }
}

/** Parse a query string by a schema made of `querySchema` and a route's own parameters. */
export function parseQueryBy<T extends z.ZodType>(
  schema: T,
  params: URLSearchParams,
  lists: readonly string[] = repeatable,
): z.infer<T> | Problem {
  const record = toRecord(params, lists)
  if (isProblem(record)) return record
  const result = schema.safeParse(record)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return badParameter(
      String(issue.keys[0]).slice(0, 60),
      `is not a parameter; known are ${queryKeys.join(', ')}`,
    )
  return badParameter(String(issue?.path[0] ?? ''), issue?.message ?? 'cannot be read')
}

export const parseQuery = (params: URLSearchParams) => parseQueryBy(querySchema, params)
