import { z } from 'zod'
import { daySchema } from './day'
import { placeSchema } from './place'

/** People held or freed at a moment: least and most that the named claims allow; null where no number is given. */
const ledgerFigureSchema = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  claims: z.array(z.string()),
  /** The day on which the figure was published, where no text gives its own. */
  reported: daySchema.optional(),
  /** Of people held: how many ever were, most of whom are free by that day or whose rest is told. */
  over: z.literal(true).optional(),
})
export type LedgerFigure = z.infer<typeof ledgerFigureSchema>

/** `at` is a day: the claim's own, or its publication's where the text gives none. */
const ledgerEntrySchema = z.strictObject({
  at: daySchema,
  held: ledgerFigureSchema,
  freed: ledgerFigureSchema,
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>

export const ledgerSchema = z.strictObject({
  items: z.array(z.strictObject({ place: placeSchema, series: z.array(ledgerEntrySchema) })),
  /** The country-wide figures, which are not the sum of the items: the articles rarely say every prison's share. */
  total: z.array(ledgerEntrySchema),
})
export type Ledger = z.infer<typeof ledgerSchema>
