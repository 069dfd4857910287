import { z } from 'zod'

/** Pixels that a consumer allows. */
const limitSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'write a whole number of pixels')
  .transform(Number)
  .optional()

/** What an oEmbed consumer asks for. Parameters that we do not know are the consumer's own and are left alone. */
export const oembedQuerySchema = z.object({
  url: z.string(),
  format: z.enum(['json', 'xml']).default('json'),
  maxwidth: limitSchema,
  maxheight: limitSchema,
})

/** The answer, as the oEmbed specification (1.0) has it for the type "rich". */
export const oembedResponseSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.number().int(),
  html: z.string(),
  width: z.number().int(),
  height: z.number().int(),
})
export type OembedResponse = z.infer<typeof oembedResponseSchema>
