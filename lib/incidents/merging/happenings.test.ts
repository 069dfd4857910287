import fc from 'fast-check'
import { expect, test } from 'vitest'
import { happeningsBy } from '@/lib/incidents/merging/happenings'
import { mergeAgain } from '@/lib/incidents/merging/merge-again'
import { relateWithinArticles } from '@/lib/incidents/merging/relate-claims'
import { anyClaim, anyDay } from '@/lib/incidents/testing/any-claim'
import { gazetteer } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

const merge = (claims: readonly StoredClaim[]) =>
  mergeAgain(
    groupBy(claims, ({ article }) => article),
    gazetteer,
  )

test('leaving out what came later gives the very incidents and relations of the earlier reports alone', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 25 }), anyDay, (claims, day) => {
      const isOut = (publishedAt: string) => publishedAt <= day
      const out = claims.filter(({ publishedAt }) => isOut(publishedAt))
      const known = happeningsBy(merge(claims).apart, gazetteer, isOut)
      expect(known.map(({ incident }) => incident)).toEqual(mergeClaims(out, gazetteer))
      const own = new Map(known.flatMap(({ relations }) => [...relations]))
      const within = relateWithinArticles(claims, gazetteer)
      const related = relateClaims(out, gazetteer)
      for (const { id } of out)
        expect([...(own.get(id) ?? []), ...(within.get(id) ?? [])]).toEqual(related.get(id) ?? [])
    }),
  )
})

test('what nothing later was told of is not made a second time', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 25 }), (claims) => {
      const { apart, happenings } = merge(claims)
      const known = happeningsBy(apart, gazetteer, () => true)
      for (const [index, happening] of known.entries()) expect(happening).toBe(happenings[index])
    }),
  )
})
