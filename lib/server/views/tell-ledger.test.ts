import { expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { claim, country, exactly, on } from '@/lib/incidents/testing/made-up'
import { ledgerSchema } from '@/lib/model/ledger'
import { tellLedger } from './tell-ledger'

const said = (kind: 'hostages_held' | 'hostages_freed', count: number, article: string, day?: string) =>
  claim({
    kind,
    quantity: exactly(count),
    place: country,
    article,
    publishedAt: '2031-05-12',
    when: day ? on(day) : null,
  })
const claims = [
  said('hostages_held', 137, 'first'),
  said('hostages_freed', 120, 'first', '2031-05-11'),
  said('hostages_held', 8, 'second'),
]

test('those of whom most walked free are told as having been held, and a day of publication as that', () => {
  const ledger = tellLedger(toLedger(claims), claims)
  expect(ledgerSchema.parse(ledger)).toEqual(ledger)
  expect(ledger.total.map(({ at, held, freed }) => [at, held, freed])).toMatchObject([
    ['2031-05-11', { low: 137, over: true, reported: '2031-05-12' }, { low: 120 }],
    ['2031-05-12', { low: 8, reported: '2031-05-12' }, { low: null }],
  ])
  const [first, second] = ledger.total
  expect(first?.freed).not.toHaveProperty('reported')
  expect(second?.held).not.toHaveProperty('over')
})
