import { describe, expect, test } from 'vitest'
import { toRows } from '@/lib/incidents/ledger-ends'
import { claim, country, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import { toProvenance } from '@/lib/incidents/to-incident'
import { toLedger } from '@/lib/incidents/to-ledger'
import type { ClaimKind } from '@/lib/model/claim'
import type { StoredClaim } from '@/lib/model/incident'
import { tieFigures } from '@/lib/reading/ties/tie-figures'

type Said = Partial<StoredClaim> & { kind: ClaimKind }

/** Claims of a text, each by the number's own words: `[ '12', {...} ]`; sentences end at a stop. */
function told(text: string, figures: [string, number, Said][]): StoredClaim[] {
  const claims = figures.map(([words, value, more]) => {
    const start = text.indexOf(words)
    const first = text.lastIndexOf('. ', start) + 1
    const sentence = { start: first, end: text.indexOf('.', start) + 1 }
    const evidence = { start, end: start + words.length }
    return claim({ article: 'a', quantity: exactly(value), sentence, evidence, ...more })
  })
  return tieFigures(claims, text)
}

const tiesOf = (claims: readonly StoredClaim[]) =>
  claims.map(({ tie }) => tie && [tie.as, claims.find(({ id }) => id === tie.with)?.quantity?.value])

const held = { kind: 'hostages_held' } as const

describe('figures that a text counts together', () => {
  test.each([
    ['Rioters seized 22 guards and two cooks, a union leader said.', '22', 22, 'two', 2],
    ['They took 12 guards and three nurses hostage.', '12', 12, 'three', 3],
    ['Retienen a 22 guías penitenciarios y a dos cocineros en la cárcel.', '22', 22, 'dos', 2],
    ['Doce guías y tres enfermeras fueron retenidos.', 'Doce', 12, 'tres', 3],
    ['Held were 12 guards as well as three nurses.', '12', 12, 'three', 3],
    ['They took 12 guards, two of them women, and three nurses.', '12', 12, 'three', 3],
    ['They took 12 guards and about three nurses.', '12', 12, 'three', 3],
  ])('%s', (text, first, many, second, few) => {
    const claims = told(text, [
      [first, many, { ...held, unit: 'guards' }],
      [second, few, held],
    ])
    expect(tiesOf(claims)).toEqual([undefined, ['listed', many]])
    expect(relateClaims(claims, gazetteer).get(claims[0]?.id ?? '')).toBeUndefined()
    expect(relateClaims(claims, gazetteer).get(claims[1]?.id ?? '')).toMatchObject([{ kind: 'adds_to' }])
    const sum = { value: many + few, low: many + few, high: many + few, bound: 'exact' }
    expect(mergeClaims(claims, gazetteer)).toMatchObject([{ quantity: sum, unit: 'people' }])
    expect(toLedger(claims).items[0]?.series).toMatchObject([{ held: { low: sum.low, high: sum.high } }])
  })

  test('a share of those before begins no list', () => {
    const claims = told('They took 12 guards, two of them women, and three nurses.', [
      ['12', 12, held],
      ['two', 2, held],
      ['three', 3, held],
    ])
    expect(tiesOf(claims).slice(0, 2)).toEqual([undefined, undefined])
    expect(tiesOf(claims)[2]).not.toEqual(['listed', 2])
  })

  test.each([
    ['The clash left 34 injured, 33 inmates and one guard.', 'one'],
    ['El choque dejó 34 heridos, 33 presos y un guía.', 'un'],
  ])('a sum is not counted once more with what it is made of: %s', (text, one) => {
    const hurt = { kind: 'injured' } as const
    const claims = told(text, [
      ['34', 34, hurt],
      ['33', 33, hurt],
      [one, 1, hurt],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, ['listed', 33]])
    expect(mergeClaims(claims, gazetteer)[0]?.quantity).toMatchObject({ value: 34, low: 34, high: 34 })
    expect(relateClaims(claims, gazetteer).get(claims[1]?.id ?? '')).toMatchObject([{ kind: 'part_of' }])
  })

  test('three that are listed are one sum, also over a whole country', () => {
    const here = { ...held, place: country }
    const claims = told('They hold 12 guards, three nurses and two cooks.', [
      ['12', 12, here],
      ['three', 3, here],
      ['two', 2, here],
    ])
    expect(tiesOf(claims)).toEqual([undefined, ['listed', 12], ['listed', 12]])
    expect(mergeClaims(claims, gazetteer).map(({ quantity }) => quantity?.value)).toEqual([17])
  })

  test.each([
    ['In all 13 people were hurt, one of them an officer.', '13', 13, 'one of', 1],
    ['In all 13 people and six of them officers were hurt.', '13', 13, 'six', 6],
    ['They hurt 13 people, six officers.', '13', 13, 'six', 6],
    ['They hurt 13 people at Harrow and six people there.', '13', 13, 'six', 6],
    ['They hurt 13 people and six on Monday.', '13', 13, 'six', 6],
  ])('no list: %s', (text, first, many, second, few) => {
    const claims = told(text, [
      [first, many, { kind: 'injured' }],
      [second, few, { kind: 'injured' }],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined])
  })

  test.each([
    ['El motín ha dejado nueve internos y un agente penitenciario muertos.', 'nueve', 'un agente'],
    ['The riot left nine inmates and a warden dead.', 'nine', 'a warden'],
  ])('also where the text has a day for one of them alone: %s', (text, many, one) => {
    const claims = told(text, [
      [many, 9, { kind: 'killed' }],
      [one, 1, { kind: 'killed', quantity: { ...exactly(1), form: 'implicit' }, when: on('2031-05-08') }],
    ])
    expect(tiesOf(claims)).toEqual([undefined, ['listed', 9]])
    expect(relateClaims(claims, gazetteer).get(claims[1]?.id ?? '')).toMatchObject([{ kind: 'adds_to' }])
    expect(mergeClaims(claims, gazetteer)[0]?.quantity).toMatchObject({ value: 10, low: 10, high: 10 })
  })

  test('who is counted with eleven is none of the two of whom the sentence before tells', () => {
    const dead = { kind: 'killed' } as const
    const claims = told('Two inmates were killed in the storming. In all 11 inmates and one guard died.', [
      ['Two', 2, dead],
      ['11', 11, dead],
      ['one', 1, dead],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, ['listed', 11]])
    expect(relateClaims(claims, gazetteer).get(claims[2]?.id ?? '')).toMatchObject([{ kind: 'adds_to' }])
  })

  test('the sum is what a later report is compared with', () => {
    const claims = told('They took 12 guards and three nurses hostage.', [
      ['12', 12, held],
      ['three', 3, held],
    ])
    const later = claim({ ...held, quantity: exactly(15), publishedAt: '2031-05-11' })
    expect(relateClaims([...claims, later], gazetteer).get(later.id)).toBeUndefined()
    const [incident] = mergeClaims([...claims, later], gazetteer)
    expect(incident?.quantity).toMatchObject({ low: 15, high: 15 })
    expect(incident?.provenance.map(({ together }) => together?.value)).toEqual([15, undefined, undefined])
  })
})

describe('one voice in one sentence', () => {
  const sentence = { start: 0, end: 90 }
  test('does not contradict itself: of figures that nothing ties, the greater is the least', () => {
    const guards = claim({ ...held, article: 'a', sentence, quantity: exactly(22), unit: 'guards' })
    const cooks = claim({ ...held, article: 'a', sentence, quantity: exactly(2) })
    expect(relateClaims([guards, cooks], gazetteer).size).toBe(0)
    expect(mergeClaims([guards, cooks], gazetteer)[0]?.quantity).toMatchObject({
      value: 22,
      bound: 'at_least',
      low: 22,
      high: null,
    })
  })

  test('names guards as a share of the people that it counts', () => {
    const people = claim({ ...held, article: 'a', sentence, quantity: exactly(22) })
    const guards = claim({ ...held, article: 'a', sentence, quantity: exactly(5), unit: 'guards' })
    expect(relateClaims([people, guards], gazetteer).get(guards.id)).toMatchObject([{ kind: 'part_of' }])
    expect(mergeClaims([people, guards], gazetteer)[0]?.quantity).toMatchObject({ low: 22, high: 22 })
  })

  test('is not two voices: each gives its own', () => {
    const union = claim({ ...held, article: 'a', sentence, quantity: exactly(22), attribution: 'a union' })
    const office = claim({
      ...held,
      article: 'a',
      sentence,
      quantity: exactly(2),
      unit: 'guards',
      attribution: 'an office',
    })
    expect(relateClaims([union, office], gazetteer).get(union.id)).toMatchObject([{ kind: 'contradicts' }])
  })
})

describe('those still held of a sum of which others are free', () => {
  const freed = { kind: 'hostages_freed', when: on('2031-05-08') } as const
  const texts: [string, [string, number, Said][]][] = [
    [
      'Nueve de los 24 retenidos fueron liberados; otros 15 siguen en poder de los internos.',
      [
        ['Nueve', 9, freed],
        ['24', 24, { ...held, when: on('2031-05-08') }],
        ['15', 15, { ...held, additional: true }],
      ],
    ],
    [
      'Nine of the 24 workers held were freed. The other 15 are still being held.',
      [
        ['Nine', 9, freed],
        ['24', 24, held],
        ['15', 15, held],
      ],
    ],
  ]
  test.each(texts)('%s', (text, figures) => {
    const claims = told(text, figures)
    const [walked, sum, left] = claims
    expect(tiesOf(claims)).toEqual([undefined, undefined, ['left', 24]])
    expect(relateClaims(claims, gazetteer).get(left?.id ?? '')).toEqual([
      { to: sum?.id, kind: 'part_of', reason: 'Of the 24, these are still held.' },
    ])
    const [, hostages] = mergeClaims(claims, gazetteer)
    expect(hostages?.quantity).toMatchObject({ value: 15, low: 15, high: 15, bound: 'exact' })
    const rows = toRows(
      toLedger(claims).items[0]?.series ?? [],
      (id) => claims.filter((one) => one.id === id).map(toProvenance)[0],
    )
    expect(rows.map(({ at, kind, figure, over }) => [at, kind, figure.low, figure.high, over])).toEqual([
      ['2031-05-08', 'held', 24, 24, true],
      ['2031-05-08', 'freed', 9, 9, false],
      ['2031-05-10', 'held', 15, 15, false],
    ])
    expect(walked?.tie).toBeUndefined()
  })

  test('on the day on which the others walked free, they have an entry of their own behind it', () => {
    const day = on('2031-05-10')
    const claims = told('Of 24 guards, nine were freed on Tuesday and 15 remain in their hands.', [
      ['24', 24, { ...held, when: day }],
      ['nine', 9, { ...freed, when: day }],
      ['15', 15, { ...held, when: day }],
    ])
    const { series = [] } = toLedger(claims).items[0] ?? {}
    expect(series.map(({ at, held, freed }) => [at, held.low, freed.low])).toEqual([
      ['2031-05-10', 24, 9],
      ['2031-05-10', 15, null],
    ])
  })

  test.each([
    ['Inmates freed nine guards on Saturday. They still hold 15 guards, the union said.', '15', 15],
    ['Nine were freed, and 15 remain in the hands of the inmates.', '15', 15],
    ['Los reos liberaron a nueve guías y mantienen retenidos a 15, dijo el sindicato.', '15', 15],
  ])(
    'where no sum is given, those told of as held still had not only been held: %s',
    (text, words, value) => {
      const [number = ''] = /nine|nueve/i.exec(text) ?? []
      const claims = told(text, [
        [number, 9, freed],
        [words, value, held],
      ])
      expect(claims[1]?.tie).toEqual({ as: 'left', with: claims[0]?.id })
      expect(relateClaims(claims, gazetteer).size).toBe(0)
      expect(mergeClaims(claims, gazetteer)[1]?.quantity).toMatchObject({ low: 15, high: 15 })
      const { series = [] } = toLedger(claims).items[0] ?? {}
      expect(
        toRows(series, (id) => claims.filter((one) => one.id === id).map(toProvenance)[0]).map(
          ({ at, kind, figure, over }) => [at, kind, figure.low, over],
        ),
      ).toEqual([
        ['2031-05-08', 'freed', 9, false],
        ['2031-05-10', 'held', 15, false],
      ])
    },
  )

  test('15 more are no rest where the numbers do not make up the sum', () => {
    const claims = told('Nueve de los 24 retenidos fueron liberados; otros 30 fueron tomados ayer.', [
      ['Nueve', 9, freed],
      ['24', 24, held],
      ['30', 30, { ...held, additional: true }],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, undefined])
    expect(relateClaims(claims, gazetteer).get(claims[2]?.id ?? '')).toMatchObject([{ kind: 'adds_to' }])
  })
})
