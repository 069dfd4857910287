import { z } from 'zod'

const countsSchema = z.record(z.string(), z.number().int().positive())

/**
 * How many incidents each choice of a filter would leave, the other filters staying as they are: by place id (prisons and
 * provinces), kind (of other figures also what they count, `people_missing`), publisher and status. What would leave nothing is not listed. `together`: by place id, how many
 * incidents tell of the place only together with others, so that to choose it leaves none of them.
 */
export const facetsSchema = z.strictObject({
  place: countsSchema,
  kind: countsSchema,
  source: countsSchema,
  status: countsSchema,
  together: countsSchema,
})
export type Facets = z.infer<typeof facetsSchema>
