import { describe, expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import {
  bigPrison,
  claim,
  country,
  exactly,
  gazetteer,
  hillPrison,
  on,
  port,
} from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

const day = on('2031-05-09')
const held = (more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_held', publishedAt: '2031-05-05', quantity: exactly(71), ...more })
const freed = (more: Partial<StoredClaim> = {}) =>
  claim({ kind: 'hostages_freed', article: 'a', when: day, quantity: exactly(28), ...more })

const out = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims, gazetteer)
    .filter(({ kind }) => kind === 'hostages_freed')
    .map(({ place, quantity }) => `${quantity?.value} ${place?.name}`)

const ledgerOut = (claims: readonly StoredClaim[]) =>
  toLedger(claims).items.flatMap(({ place, series }) =>
    series.flatMap(({ freed }) => (freed.low === null ? [] : [`${freed.low} ${place.name}`])),
  )

describe('just as many who came free on one day, told from another town', () => {
  const elsewhere = (more: Partial<StoredClaim> = {}) =>
    freed({ article: 'b', publishedAt: '2031-05-11', place: port, ...more })

  test('are one release, where they had been held', () => {
    const told = [held(), freed(), elsewhere()]
    expect(out(told)).toEqual(['28 Big House'])
    expect(ledgerOut(told)).toEqual(['28 Big House'])
  })

  test('whichever is told of first', () => {
    expect(out([held(), freed({ place: port }), elsewhere({ place: bigPrison })])).toEqual(['28 Big House'])
  })

  test('also a few, where nobody was held in the other town', () => {
    const few = { quantity: exactly(5) }
    expect(out([held(), freed(few), elsewhere(few)])).toEqual(['5 Big House'])
    expect(out([freed(few), elsewhere(few)])).toHaveLength(2)
    expect(out([held(), held({ place: port }), freed(few), elsewhere(few)])).toHaveLength(2)
  })

  test('also where the later report gives no day, and where it names the country alone', () => {
    expect(out([held(), freed(), elsewhere({ when: null })])).toEqual(['28 Big House'])
    expect(out([held(), freed(), elsewhere({ place: country })])).toEqual(['28 Big House'])
  })

  test('are others where the other town’s release has reports of its own, which give another figure', () => {
    const few = { quantity: exactly(8) }
    const own = freed({ article: 'c', place: port, quantity: exactly(7) })
    expect(out([held(), freed(few), own, elsewhere(few)])).toHaveLength(2)
  })

  test('are others, however many, where people were held in the other town too', () => {
    expect(out([held(), held({ place: port }), freed(), elsewhere()])).toHaveLength(2)
  })

  test('are others on another day, in another number, and where one report tells of both', () => {
    expect(out([held(), freed(), elsewhere({ when: on('2031-05-10') })])).toHaveLength(2)
    expect(out([held(), freed(), elsewhere({ quantity: exactly(27) })])).toHaveLength(2)
    expect(out([held(), freed(), freed({ place: hillPrison })])).toHaveLength(2)
  })
})
