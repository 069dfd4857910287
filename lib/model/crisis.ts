import { z } from 'zod'
import { daySchema } from './day'

const perLanguage = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

/** `crisis.json`: what a newsroom writes about the crisis it covers. `countries` are ISO 3166-1 codes. */
export const crisisSchema = z.strictObject({
  title: perLanguage,
  summary: perLanguage,
  countries: z.array(z.string().min(2)).min(1),
  view: z.strictObject({ zoom: z.number(), lat: z.number(), lon: z.number() }),
  dates: z.strictObject({ from: daySchema, to: daySchema }),
})
export type Crisis = z.infer<typeof crisisSchema> & { id: string }
