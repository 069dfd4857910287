import { describe, expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { claim, country, exactly, hillPrison, inYear, on } from '@/lib/incidents/testing/made-up'
import type { StoredClaim } from '@/lib/model/incident'

const held = (more: Partial<StoredClaim>) => claim({ kind: 'hostages_held', place: country, ...more })
const freed = (more: Partial<StoredClaim>) => claim({ kind: 'hostages_freed', place: country, ...more })
const none = { low: null, high: null, claims: [] }

describe('the hostage ledger', () => {
  test('gives held and freed by place and day, each with its claims', () => {
    const guards = held({ place: hillPrison, quantity: exactly(53) })
    const later = freed({ place: hillPrison, quantity: exactly(50), publishedAt: '2031-05-12' })
    expect(toLedger([later, guards]).items).toEqual([
      {
        place: hillPrison,
        series: [
          { at: '2031-05-10', held: { low: 53, high: 53, claims: [guards.id] }, freed: none },
          { at: '2031-05-12', held: none, freed: { low: 50, high: 50, claims: [later.id] } },
        ],
      },
    ])
  })

  test('keeps the country apart, as a total that is no sum of the places', () => {
    const ledger = toLedger([
      held({ quantity: exactly(96) }),
      held({ place: hillPrison, quantity: exactly(5) }),
    ])
    expect(ledger.total[0]?.held).toMatchObject({ low: 96, high: 96 })
    expect(ledger.items.map((item) => item.place.id)).toEqual([hillPrison.id])
  })

  test('of a day, the few whom one outlet tells of are some of the many whom several tell of', () => {
    const told = (publisher: string, value: number, more: Partial<StoredClaim> = {}) =>
      held({ publisher, article: publisher, quantity: exactly(value), when: on('2031-05-09'), ...more })
    const many = [told('Faro', 139), told('Voz', 139), told('Tarn', 125)]
    const few = told('Sur', 7)
    const [entry] = toLedger([...many, few]).total
    expect(entry?.held).toMatchObject({ low: 125, high: 139 })
    expect(entry?.held.claims.at(-1)).toBe(few.id)
    // One against one may be either.
    expect(toLedger([told('Faro', 139), few]).total[0]?.held).toMatchObject({ low: 7, high: 139 })
    const odd = told('Odd', 400, { publishedAt: '2031-05-12' })
    expect(toLedger([...many, odd]).total[0]?.held).toMatchObject({ low: 125, high: 400 })
  })

  test('takes the day of the text, and that of publication where the text gives none', () => {
    const ledger = toLedger([held({ when: on('2031-05-08') }), held({})])
    expect(ledger.total.map((entry) => entry.at)).toEqual(['2031-05-08', '2031-05-10'])
  })

  test('an undated count does not stand as held after the day on which its own article has some freed', () => {
    const seized = held({ quantity: exactly(137), article: 'a' })
    const walked = freed({ quantity: exactly(120), article: 'a', when: on('2031-05-09') })
    const [entry, more] = toLedger([seized, walked]).total
    expect(entry).toMatchObject({ at: '2031-05-09', held: { low: 137 }, freed: { low: 120 } })
    expect(more).toBeUndefined()
    expect(toLedger([seized], [seized, walked]).total[0]?.at).toBe('2031-05-09')
    const elsewhere = freed({ place: hillPrison, article: 'a', when: on('2031-05-09') })
    expect(toLedger([seized], [seized, elsewhere]).total[0]?.at).toBe('2031-05-10')
  })

  test('spans what reports of one day say', () => {
    const ledger = toLedger([
      held({ quantity: exactly(96), article: 'a' }),
      held({ quantity: exactly(137), article: 'b' }),
    ])
    expect(ledger.total[0]?.held).toMatchObject({ low: 96, high: 137 })
  })

  test('names a rumour after the official figure, and is not moved by it', () => {
    const rumour = held({ quantity: exactly(140), status: 'alleged', article: 'a' })
    const official = held({ quantity: exactly(96), article: 'b' })
    const figure = toLedger([rumour, official]).total[0]?.held
    expect(figure).toEqual({ low: 96, high: 96, claims: [official.id, rumour.id] })
  })

  test('gives a rumour where there is nothing else', () => {
    expect(toLedger([held({ quantity: exactly(140), status: 'alleged' })]).total[0]?.held.low).toBe(140)
  })

  test('shows that people were held where no number is given', () => {
    const dozens = held({ quantity: null })
    expect(toLedger([dozens]).total[0]?.held).toEqual({ low: null, high: null, claims: [dozens.id] })
  })

  test('leaves out background, replaced figures, other kinds and what has no place', () => {
    const ledger = toLedger([
      held({ historic: true, when: inYear('2029') }),
      held({ status: 'superseded' }),
      held({ place: null }),
      claim({ kind: 'killed' }),
    ])
    expect(ledger).toEqual({ items: [], total: [] })
  })

  test('leaves out what is known only by a month gone by when it was told, and keeps what may go on', () => {
    const april = { start: '2031-04-01', end: '2031-04-30', precision: 'month' as const }
    const may = { start: '2031-05-01', end: '2031-05-31', precision: 'month' as const }
    const now = held({ quantity: exactly(72), when: may })
    const sum = held({ quantity: exactly(178), when: { ...may, start: '2031-01-01' } })
    expect(toLedger([held({ quantity: exactly(57), when: april }), sum, now]).total).toEqual([
      { at: '2031-05-10', held: { low: 72, high: 72, claims: [now.id] }, freed: none },
    ])
  })

  test('has no total where two countries are spoken of', () => {
    const neighbour = { ...country, id: 'XB', country: 'XB' }
    const ledger = toLedger([held({}), held({ place: neighbour })])
    expect(ledger.total).toEqual([])
    expect(ledger.items.map((item) => item.place.id)).toEqual(['XA', 'XB'])
  })
})
