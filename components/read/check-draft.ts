import type { Draft, Failure, Field } from './ask-reading'

const day = 86_400_000 // ms

const at = (field: Field, code: string): Failure => ({
  kind: 'field',
  field,
  code,
  detail: null,
})

/**
 * What is plainly to be mended before a text is sent; null where the server may look at it.
 * @param most characters that are read
 * @param now milliseconds since 1970; somewhere it is a day later than here
 */
export function checkDraft({ text, day: published }: Draft, most: number, now: number): Failure | null {
  if (text.trim() === '') return at('text', 'no-text')
  if (text.length > most) return at('text', 'text-too-long')
  if (published === '') return null
  return published > new Date(now + day).toISOString().slice(0, 10) ? at('day', 'bad-article') : null
}
