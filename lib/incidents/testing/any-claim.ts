import fc from 'fast-check'
import {
  atLeast,
  atMost,
  bigPrison,
  claim,
  country,
  exactly,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { claimKinds } from '@/lib/kinds/kinds'

export const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2031-05-${String(day).padStart(2, '0')}`)
/** Claims of every kind and status, few places and days, so that many meet. */
export const anyClaim = fc
  .record({
    kind: fc.constantFrom(...claimKinds),
    place: fc.constantFrom(bigPrison, port, country, null),
    publishedAt: anyDay,
    article: fc.constantFrom('a', 'b', 'c'),
    status: fc.constantFrom(
      'reported' as const,
      'alleged' as const,
      'superseded' as const,
      'denied' as const,
    ),
    historic: fc.boolean(),
    when: fc.option(anyDay.map(on)),
    quantity: fc.option(
      fc.tuple(fc.nat(40), fc.constantFrom(exactly, atLeast, atMost)).map(([value, bound]) => bound(value)),
    ),
  })
  .map((made) => claim({ ...made, article: `${made.article}-${made.publishedAt}` }))
