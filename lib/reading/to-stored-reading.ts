import type { Reading } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'

type ToStored = (span: Span) => Span

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

/** Every span of it, wherever it stands. */
function moveSpans(value: unknown, toStored: ToStored): unknown {
  if (Array.isArray(value)) return value.map((item) => moveSpans(item, toStored))
  if (typeof value !== 'object' || value === null) return value
  const moved = Object.fromEntries(Object.entries(value).map(([key, v]) => [key, moveSpans(v, toStored)]))
  return isSpan(value) ? { ...moved, ...toStored(value) } : moved
}

/** What was read from a text without its markup, as spans in the text as it is stored. */
export function toStoredReading(reading: Reading, text: string, toStored: ToStored): Reading {
  const moved = moveSpans(reading, toStored) as Reading
  const toponyms = moved.toponyms.map((toponym) => ({
    ...toponym,
    text: text.slice(toponym.start, toponym.end),
  }))
  return { ...moved, toponyms }
}
