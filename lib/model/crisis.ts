import { z } from 'zod'
import { daySchema } from './day'

const perLanguage = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

const within = (least: number, most: number, what: string) => {
  const words = `write ${what} from ${least} to ${most}`
  return z.number().min(least, words).max(most, words)
}

/** `crisis.json`: what a newsroom writes about the crisis it covers. `countries` are ISO 3166-1 codes. */
export const crisisSchema = z.strictObject({
  title: perLanguage,
  summary: perLanguage,
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'write the code of ISO 3166-1 in capitals, as EC'))
    .min(1, 'name one at least'),
  view: z.strictObject({
    zoom: within(0, 22, 'a number'),
    lat: within(-90, 90, 'degrees'),
    lon: within(-180, 180, 'degrees'),
  }),
  dates: z
    .strictObject({ from: daySchema, to: daySchema })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'is before from' }),
})
export type Crisis = z.infer<typeof crisisSchema> & { id: string }
