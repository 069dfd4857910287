import { describe, expect, test } from 'vitest'
import { atLeast, claim, country, exactly, on, port } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-made-up'
import type { StoredClaim } from '@/lib/model/incident'

const figures = (claims: readonly StoredClaim[]) =>
  mergeClaims(claims).map(({ provenance }) => provenance.map(({ quantity }) => quantity?.value))

const wide = (kind: StoredClaim['kind'], value: number, more: Partial<StoredClaim> = {}) =>
  claim({ kind, place: country, quantity: exactly(value), ...more })
const later = { publishedAt: '2031-05-11' }

describe('figures told of a whole country', () => {
  test('four killed on a road and eleven drowned are two happenings, though both were told in two days', () => {
    const road = wide('killed', 4, { when: on('2031-05-10') })
    const drowned = wide('killed', 11, later)
    const again = wide('killed', 4, { when: on('2031-05-10'), publishedAt: '2031-05-12' })
    expect(figures([road, drowned, again])).toEqual([[4, 4], [11]])
  })

  test('eleven set free and five set free are others', () => {
    expect(figures([wide('hostages_freed', 11), wide('hostages_freed', 5, later)])).toEqual([[11], [5]])
  })

  test('four policemen are not the guards of whom another sentence gives no number; many may be', () => {
    const guards = { ...wide('hostages_held', 1), quantity: null }
    expect(figures([guards, wide('hostages_held', 4, later)])).toEqual([[undefined], [4]])
    expect(figures([wide('hostages_held', 4), { ...guards, ...later }])).toEqual([[4], [undefined]])
    expect(figures([guards, wide('hostages_held', 139, later)])).toEqual([[undefined, 139]])
    expect(figures([guards, wide('hostages_held', 4, { sentence: guards.sentence })])).toEqual([
      [undefined, 4],
    ])
  })

  test('captives of two villages that no gazetteer holds are two groups, though both stand at the country', () => {
    const at = (name: string) => ({
      placeReason: `the text says "${name}", which the gazetteer of this crisis does not hold; Valdoria is the closest that the text tells`,
    })
    const zorgo = wide('hostages_held', 12, at('Zorgo'))
    expect(figures([zorgo, wide('hostages_held', 11, { ...later, ...at('Arba') })])).toEqual([[12], [11]])
    expect(figures([zorgo, wide('hostages_held', 11, { ...later, ...at('Zorgo') })])).toEqual([[12, 11]])
    const hyphen = wide('hostages_held', 12, at('Bois-Neuf'))
    expect(figures([hyphen, wide('hostages_held', 11, { ...later, ...at('Bois Neuf') })])).toEqual([[12, 11]])
    expect(figures([hyphen, wide('hostages_held', 11, later)])).toEqual([[12, 11]])
  })

  test('who was taken weeks after others had been told of is not one of them', () => {
    const before = wide('hostages_held', 24)
    const taken = (day: string) => wide('hostages_held', 28, { publishedAt: '2031-06-20', when: on(day) })
    expect(figures([before, taken('2031-06-18')])).toEqual([[24], [28]])
    expect(figures([before, taken('2031-05-12')])).toEqual([[24, 28]])
  })

  test('a toll that rises by less than half, or is counted in hundreds, goes on', () => {
    expect(figures([wide('killed', 6), wide('killed', 8, later)])).toEqual([[6, 8]])
    expect(figures([wide('killed', 18), wide('killed', 31, later)])).toEqual([[18, 31]])
    expect(figures([wide('killed', 11), wide('killed', 17, later)])).toEqual([[11], [17]])
    expect(figures([wide('killed', 632), wide('killed', 2122, later)])).toEqual([[632, 2122]])
    expect(figures([wide('killed', 1850), wide('killed', 400, later)])).toEqual([[1850], [400]])
  })

  test('a report that gives the figure before says whose toll it is', () => {
    const before = { quantity: exactly(30), status: 'superseded' } as const
    const toll = [wide('killed', 30), wide('killed', 95, later), wide('killed', 30, { ...later, ...before })]
    expect(figures(toll)).toEqual([[30, 95, 30]])
    expect(figures(toll.slice(0, 2))).toEqual([[30], [95]])
  })

  test('people of one country are no other count of those of another, nor of all', () => {
    const by = (attribution: string, nationals: string[]) => ({ article: 'a', attribution, nationals })
    const palestinians = wide('killed', 23, by('embassy', ['PS']))
    const syrians = wide('killed', 42, by('monitors', ['SY']))
    expect(figures([palestinians, syrians])).toEqual([[23], [42]])
    const again = wide('killed', 45, { ...later, nationals: ['SY'] })
    expect(figures([palestinians, syrians, again, wide('killed', 40, later)])).toEqual([[23], [42, 45], [40]])
  })

  test('what one named voice counts from day to day goes on', () => {
    const said = { attribution: 'ombudsman' }
    expect(figures([wide('killed', 7, said), wide('killed', 18, { ...later, ...said })])).toEqual([[7, 18]])
    expect(figures([wide('killed', 7, said), wide('killed', 18, later)])).toEqual([[7], [18]])
  })

  test('what is told of one day goes together', () => {
    const day = { when: on('2031-05-09') }
    expect(figures([wide('injured', 4, day), wide('injured', 12, { ...later, ...day })])).toEqual([[4, 12]])
  })

  test('what is told of two stretches of days has only the week in common, but for a night', () => {
    const days = (start: string, end: string) => ({ when: { start, end, precision: 'day' } as const })
    const floods = wide('killed', 9, days('2031-05-05', '2031-05-10'))
    const roads = wide('killed', 62, { ...later, ...days('2031-05-09', '2031-05-11') })
    expect(figures([floods, roads])).toEqual([[9], [62]])
    const night = wide('killed', 9, days('2031-05-09', '2031-05-10'))
    expect(figures([night, wide('killed', 62, { ...later, when: on('2031-05-10') })])).toEqual([[9, 62]])
  })

  test('of less than half of its count a voice means others', () => {
    const said = { attribution: 'joint command' }
    expect(figures([wide('killed', 16, said), wide('killed', 5, { ...later, ...said })])).toEqual([[16], [5]])
  })

  test('all who were killed this year are not the few of whom the week tells', () => {
    const year = { start: '2031-01-01', end: '2031-05-11', precision: 'year' } as const
    const all = wide('killed', 62, { ...later, running: {}, when: year })
    expect(figures([wide('killed', 9), all])).toEqual([[9], [62]])
  })

  test('in a town a toll may rise as it likes', () => {
    const town = { place: port }
    expect(figures([wide('killed', 4, town), wide('killed', 11, { ...later, ...town })])).toEqual([[4, 11]])
  })
})

describe('a report cannot tell of what comes after it', () => {
  test('those set free on the 14th are nobody of whom a paper told on the 10th', () => {
    const before = claim({ kind: 'hostages_freed', quantity: exactly(11) })
    const after = claim({
      kind: 'hostages_freed',
      quantity: exactly(14),
      when: on('2031-05-14'),
      publishedAt: '2031-05-15',
    })
    expect(figures([before, after])).toEqual([[11], [14]])
    expect(figures([before, { ...after, when: on('2031-05-10') }])).toEqual([[11, 14]])
  })
})

describe('people held somewhere in a country', () => {
  const all = wide('hostages_held', 2371, { attribution: 'institute' })
  const few = wide('hostages_held', 121, { ...later, article: 'b' })
  const freed = (value: number) => wide('hostages_freed', value, { ...later, article: 'b' })

  test('so many fewer are left only where as many came free', () => {
    expect(figures([all, few, freed(28)])).toEqual([[2371], [121], [28]])
    expect(
      figures([wide('hostages_held', 149), wide('hostages_held', 60, { ...later, article: 'b' }), freed(89)]),
    ).toEqual([[149, 60], [89]])
  })
})

describe('one report tells of thousands', () => {
  const said = (...values: number[]) =>
    values.map((value, i) =>
      wide('killed', value, { article: 'a', sentence: { start: i * 500, end: i * 500 + 60 } }),
    )

  test('this morning’s count beside tonight’s is one toll', () => {
    expect(figures(said(2122, 2012))).toEqual([[2122, 2012]])
  })
  test('hundreds beside thousands are others, though they are a least', () => {
    const [all, some] = said(4014, 400)
    expect(
      figures(
        [all, some]
          .flatMap((one) => one ?? [])
          .map((one, i) => (i ? { ...one, quantity: atLeast(400) } : one)),
      ),
    ).toEqual([[4014], [400]])
  })
  test('thousands counted up to another day are the same, a little more', () => {
    const [day, next] = [on('2031-05-07'), on('2031-05-10')]
    expect(
      figures([wide('killed', 3958, { when: day }), wide('killed', 4014, { ...later, when: next })]),
    ).toEqual([[3958, 4014]])
    expect(
      figures([wide('killed', 120, { when: day }), wide('killed', 130, { ...later, when: next })]),
    ).toEqual([[120], [130]])
  })
})
