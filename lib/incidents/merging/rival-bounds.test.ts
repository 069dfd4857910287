import { expect, test } from 'vitest'
import { atMost, claim, exactly, gazetteer, north, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const sent = (more: Partial<StoredClaim>) =>
  claim({ kind: 'troops_deployed', place: port, unit: 'people', ...more })

test('another 400 soldiers are neither the 300 sent before nor a newer figure of them; who they all are is', () => {
  const first = sent({ article: 'a', publishedAt: '2031-05-10', quantity: exactly(300) })
  const more = sent({ article: 'b', publishedAt: '2031-05-12', quantity: exactly(400), additional: true })
  const all = sent({ article: 'b', publishedAt: '2031-05-12', quantity: exactly(900) })
  const figures = mergeClaims([first, more, all], gazetteer).map(({ quantity }) => [
    quantity?.low,
    quantity?.high,
  ])
  expect(figures).toEqual([
    [300, 900],
    [400, 400],
  ])
})

test('the same 400 told again by another report are one sending', () => {
  const more = sent({ article: 'b', publishedAt: '2031-05-12', quantity: exactly(400), additional: true })
  const again = sent({ article: 'c', publishedAt: '2031-05-13', quantity: exactly(400) })
  expect(mergeClaims([more, again], gazetteer)).toHaveLength(1)
})

test('the most that another voice allows is no share of a toll', () => {
  const sentence = { start: 0, end: 90 }
  const toll = claim({ article: 'a', place: north, sentence, quantity: exactly(80), attribution: 'governor' })
  const most = claim({ article: 'a', place: north, sentence, quantity: atMost(39), attribution: 'army' })
  const relations = relateClaims([toll, most], gazetteer)
  expect((relations.get(most.id) ?? []).map(({ kind }) => kind)).not.toContain('part_of')
})
