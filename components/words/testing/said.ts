import type { Quantity } from '@/lib/model/claim'
import type { Provenance } from '@/lib/model/incident'

export const exact = (value: number): Quantity => ({
  value,
  low: value,
  high: value,
  bound: 'exact',
  form: 'digits',
})

/** A claim that gives one figure, made up for tests; its article bears the claim's name. */
export const said = (claim: string, value: number, more: Partial<Provenance> = {}): Provenance => ({
  claim,
  article: claim,
  publisher: 'The Herald',
  publishedAt: '2024-03-01',
  attribution: null,
  status: 'reported',
  when: null,
  quantity: exact(value),
  sentence: { start: 0, end: 9 },
  evidence: { start: 0, end: 2 },
  ...more,
})
