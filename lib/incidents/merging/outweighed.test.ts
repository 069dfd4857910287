import { describe, expect, test } from 'vitest'
import { atLeast, atMost, claim, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'

/** Outlet, day of May, figure: one report each, in the order given. */
const told = (kind: StoredClaim['kind'], ...reports: [string, number, number | StoredClaim['quantity']][]) =>
  reports.map(([publisher, day, quantity], i) =>
    claim({
      kind,
      publisher,
      article: `${publisher}-${i}`,
      publishedAt: `2031-05-${day}`,
      quantity: typeof quantity === 'number' ? exactly(quantity) : quantity,
    }),
  )

const figure = (claims: readonly StoredClaim[]) => {
  const [only, ...others] = mergeClaims(claims, gazetteer)
  expect(others).toEqual([])
  return only?.quantity
}

/** The figures that a report has replaced. */
function replaced(claims: readonly StoredClaim[]) {
  const ids = [...relateClaims(claims, gazetteer).values()]
    .flat()
    .filter(({ kind }) => kind === 'supersedes')
    .map(({ to }) => to)
  return claims.filter(({ id }) => ids.includes(id)).map(({ quantity }) => quantity?.value)
}

describe('a high figure that later reports lower', () => {
  test('two outlets give the same lower one since, and nobody repeats the high: it is replaced, and the reason says by how many', () => {
    const claims = told('killed', ['Faro', 10, 150], ['Voz', 11, 118], ['Tarn', 12, 118], ['Costa', 13, 118])
    expect(replaced(claims)).toEqual([150])
    expect(relateClaims(claims, gazetteer).get(claims[2]?.id ?? '')).toContainEqual({
      to: claims[0]?.id,
      kind: 'supersedes',
      reason:
        'By 2031-05-12 it and others, 3 outlets in all, give 118; after 2031-05-10 none has repeated the 150 of Faro.',
    })
    // What any report ever gave stays on record.
    expect(figure(claims)).toMatchObject({ value: 118, low: 118, high: 150 })
  })

  test.each<[string, [string, number, number | StoredClaim['quantity']][]]>([
    [
      'one outlet alone, however often it says so',
      [
        ['Faro', 10, 150],
        ['Voz', 11, 118],
        ['Voz', 12, 118],
      ],
    ],
    [
      'two outlets of which each gives another figure',
      [
        ['Faro', 10, 150],
        ['Voz', 11, 118],
        ['Tarn', 12, 121],
      ],
    ],
    [
      'two outlets on the very day of the high',
      [
        ['Faro', 10, 150],
        ['Voz', 10, 118],
        ['Tarn', 10, 118],
      ],
    ],
    [
      'two outlets, where a third repeats the high after them',
      [
        ['Faro', 10, 150],
        ['Voz', 11, 118],
        ['Tarn', 11, 118],
        ['Costa', 12, 150],
      ],
    ],
    [
      'two outlets that say "at least", which speaks against no more',
      [
        ['Faro', 10, 150],
        ['Voz', 11, atLeast(118)],
        ['Tarn', 12, atLeast(118)],
      ],
    ],
    [
      'two outlets with less than half, where two gave the high',
      [
        ['Faro', 10, 150],
        ['Sur', 10, 150],
        ['Voz', 11, 6],
        ['Tarn', 12, 6],
      ],
    ],
  ])('is not replaced by %s', (_, reports) => {
    expect(replaced(told('killed', ...reports))).not.toContain(150)
  })

  test('so it is of the hurt and of those who fled, but not of those who come free in steps', () => {
    const reports: [string, number, number][] = [
      ['Faro', 10, 30],
      ['Voz', 11, 20],
      ['Tarn', 12, 20],
    ]
    expect(replaced(told('injured', ...reports))).toEqual([30])
    expect(replaced(told('escaped', ...reports))).toEqual([30])
    expect(replaced(told('hostages_freed', ...reports))).toEqual([])
  })

  test('"up to 150" is replaced too', () => {
    expect(replaced(told('killed', ['Faro', 10, atMost(150)], ['Voz', 11, 118], ['Tarn', 11, 118]))).toEqual([
      150,
    ])
  })

  test('one odd report far above all others is not the toll, even where it is less than half of it that they give', () => {
    const claims = told(
      'killed',
      ['Faro', 10, 44],
      ['Voz', 10, 44],
      ['Odd', 10, 220],
      ['Tarn', 11, 44],
      ['Sur', 12, 44],
    )
    expect(figure(claims)).toMatchObject({ value: 44, high: 220 })
    expect(replaced(claims)).toEqual([220])
  })

  test('a toll that leaps is believed at once, until others say otherwise', () => {
    const leap = told('killed', ['Faro', 10, 24], ['Voz', 10, 24], ['Tarn', 11, 118])
    expect(figure(leap)).toMatchObject({ value: 118, low: 24 })
    expect(replaced(leap)).toEqual([24])
  })

  test('of one day the figure of most outlets is shown, though one gives more than twice as many', () => {
    const claims = told('injured', ['Faro', 10, 10], ['Odd', 11, 130], ['Voz', 11, 10], ['Tarn', 11, 10])
    expect(figure(claims)).toMatchObject({ value: 10, high: 130 })
  })

  test('the few whom two reports tell of, of many more that many gave, are not the toll', () => {
    const claims = told(
      'killed',
      ['Faro', 10, 118],
      ['Voz', 10, 118],
      ['Tarn', 10, 118],
      ['Sur', 11, 6],
      ['Costa', 11, 6],
    )
    expect(figure(claims)?.value).toBe(118)
  })

  test('the day of a figure that is replaced is not the incident’s', () => {
    const [high, ...lower] = told('killed', ['Faro', 10, 150], ['Voz', 11, 118], ['Tarn', 12, 118])
    const dated = [{ ...(high as StoredClaim), when: on('2031-05-09') }, ...lower]
    expect(mergeClaims(dated, gazetteer)[0]?.when).toBeNull()
  })
})

describe('a sum that only grows', () => {
  test('one outlet’s lower figure, later, is not the toll that several give; one against one it corrects', () => {
    const many: [string, number, number][] = [
      ['Faro', 10, 118],
      ['Voz', 10, 118],
      ['Tarn', 10, 118],
    ]
    expect(figure(told('killed', ...many, ['Sur', 12, 116]))?.value).toBe(118)
    expect(figure(told('killed', ['Faro', 10, 118], ['Sur', 12, 116]))?.value).toBe(116)
  })

  test('nor is a step those who are free by then, nor a share', () => {
    const claims = told('hostages_freed', ['Faro', 10, 201], ['Voz', 10, 201], ['Tarn', 12, 158])
    expect(figure(claims)).toMatchObject({ value: 201, low: 158 })
  })

  test('people held may become fewer by one outlet’s word', () => {
    const claims = told('hostages_held', ['Faro', 10, 178], ['Voz', 10, 178], ['Tarn', 12, 136])
    expect(figure(claims)?.value).toBe(136)
  })
})
