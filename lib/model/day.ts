import { z } from 'zod'

const isCalendarDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as YYYY-MM-DD')
  .refine(isCalendarDay, 'there is no such day')

/** A moment: a day, or a day with a time and offset (ISO 8601). A bare day means its last instant, UTC. */
export const momentSchema = z.union([daySchema, z.iso.datetime({ offset: true })], {
  error: 'write a day as 2031-05-10, or a moment as 2031-05-10T18:00:00Z or 2031-05-10T18:00:00%2B01:00',
})
