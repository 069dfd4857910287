import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeAgain, nothingMerged } from '@/lib/incidents/merging/merge-again'
import { anyClaim } from '@/lib/incidents/testing/any-claim'
import { gazetteer } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import { groupBy } from '@/lib/model/group-by'
import type { StoredClaim } from '@/lib/model/incident'

const byArticle = (claims: readonly StoredClaim[]) => groupBy(claims, ({ article }) => article)

/** What comes in, is written anew or goes, version by version: each has some articles of the one before and some of its own. */
const versions = fc
  .array(fc.array(anyClaim, { maxLength: 15 }), { minLength: 2, maxLength: 4 })
  .chain((lists) =>
    fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }).map((stays) => {
      let told = new Map<string, StoredClaim[]>()
      return lists.map((claims) => {
        const kept = [...told].filter((_, rank) => stays[rank])
        told = new Map([...kept, ...byArticle(claims)])
        return told
      })
    }),
  )

test('merging only what has changed gives the very incidents, order and relations of merging all', () => {
  fc.assert(
    fc.property(versions, (all) => {
      let merging = nothingMerged
      for (const told of all) {
        merging = mergeAgain(told, gazetteer, merging)
        const claims = [...told.values()].flat()
        expect(merging.happenings.map(({ incident }) => incident)).toEqual(mergeClaims(claims, gazetteer))
        const related = relateClaims(claims, gazetteer)
        const own = new Map(merging.happenings.flatMap(({ relations }) => [...relations]))
        for (const { id, article } of claims) {
          const within = merging.articles.get(article)?.relations.get(id) ?? []
          expect([...(own.get(id) ?? []), ...within]).toEqual(related.get(id) ?? [])
        }
      }
    }),
  )
})

test('what an article that comes in does not touch is not made a second time', () => {
  fc.assert(
    fc.property(fc.array(anyClaim, { maxLength: 25 }), anyClaim, (claims, late) => {
      const told = byArticle(claims)
      const before = mergeAgain(told, gazetteer)
      const after = mergeAgain(
        new Map([...told, ['late', [{ ...late, article: 'late' }]]]),
        gazetteer,
        before,
      )
      const untouched = before.happenings.filter(({ incident }) => incident.kind !== late.kind)
      for (const happening of untouched) expect(after.happenings).toContain(happening)
    }),
  )
})
