import { describe, expect, test } from 'vitest'
import { toRows } from '@/lib/incidents/ledger/ledger-ends'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { toProvenance } from '@/lib/incidents/merging/to-incident'
import { exactly, gazetteer, hillPrison, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import { held, type Said, tiesOf, told } from '@/lib/reading/ties/testing/told'

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

  test('as many as a share left are those left, however far behind the report tells of them', () => {
    const text =
      'Veinte de los 29 agentes retenidos salieron libres. Están bien. Hubo misa. Se espera a los nueve.'
    const claims = told(text, [
      ['Veinte', 20, freed],
      ['29', 29, held],
      ['nueve', 9, held],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, ['left', 29]])
    const others = told(text, [
      ['Veinte', 20, freed],
      ['29', 29, held],
      ['nueve', 8, held],
    ])
    expect(tiesOf(others)).toEqual([['share', 29], undefined, undefined])
  })

  test('the same of a share that got away', () => {
    const text = 'Unos 50 de los 303 secuestrados escaparon. Fue de noche. Hay otros 253 cautivos.'
    const fled = { kind: 'other_count', unit: 'hostages who escaped' } as const
    const of = (rest: number) =>
      told(text, [
        ['50', 50, fled],
        ['303', 303, held],
        ['253', rest, { ...held, additional: true }],
      ])
    expect(tiesOf(of(253))).toEqual([undefined, undefined, ['left', 303]])
    expect(tiesOf(of(240))).toEqual([undefined, undefined, undefined])
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
    expect(tiesOf(claims)).toEqual([['share', 24], undefined, undefined])
    expect(relateClaims(claims, gazetteer).get(claims[2]?.id ?? '')).toMatchObject([{ kind: 'adds_to' }])
  })

  test('those of a list who are held still are held together, whatever number the freed came in', () => {
    const text = 'Four of the six were released, one of them early. Two monks and a teacher are still held.'
    const claims = told(text, [
      ['Four', 4, freed],
      ['six', 6, held],
      ['one', 1, freed],
      ['Two', 2, held],
      ['a teacher', 1, { ...held, quantity: { ...exactly(1), form: 'implicit' } }],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, undefined, ['left', 6], ['listed', 2]])
  })

  test('who is held now, in the same report but far from those who came free, had not only been held', () => {
    const text =
      'Two monks were freed on Monday. Nobody else of the order is missing. Three doctors are still held.'
    const claims = told(text, [
      ['Two', 2, freed],
      ['Three', 3, held],
    ])
    expect(tiesOf(claims)).toEqual([undefined, ['left', 2]])
    const were = told(text.replace('are still', 'were also'), [
      ['Two', 2, freed],
      ['Three', 3, held],
    ])
    expect(tiesOf(were)).toEqual([undefined, undefined])
  })

  test('those left of a sum of whom some came free and some died are left of that sum', () => {
    const dead = { kind: 'killed' } as const
    const claims = told('They took 12 teachers. Four were freed, two died and six are still held.', [
      ['12', 12, held],
      ['Four', 4, freed],
      ['two', 2, dead],
      ['six', 6, held],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, undefined, ['left', 12]])
    const nobodyFree = told('They took 12 teachers. Two died and ten are still held.', [
      ['12', 12, held],
      ['Two', 2, dead],
      ['ten', 10, held],
    ])
    expect(tiesOf(nobodyFree)).toEqual([undefined, undefined, ['left', 12]])
  })

  test('also where nothing that counts is told of the others', () => {
    const claims = told('They took 12 teachers. Four were freed and six are still held.', [
      ['12', 12, held],
      ['Four', 4, freed],
      ['six', 6, held],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined, ['left', 12]])
  })

  test('but not of one that is too small for both, nor of another place', () => {
    const many = told('They took eight teachers. Four were freed and six are still held.', [
      ['eight', 8, held],
      ['Four', 4, freed],
      ['six', 6, held],
    ])
    expect(tiesOf(many)[2]).toEqual(['left', 4])
    const there = told('They took 12 teachers. Four were freed and six are still held.', [
      ['12', 12, { ...held, place: hillPrison }],
      ['Four', 4, freed],
      ['six', 6, held],
    ])
    expect(tiesOf(there)[2]).toEqual(['left', 4])
  })
})

describe('those still held of those whom the sentence before has taken', () => {
  test.each([
    ['Armed men abducted 39 students there. With the latest release, 29 remain in captivity.', '39', '29'],
    ['39 pupils were taken from the college. 29 of them are still being held.', '39', '29'],
    ['Allí fueron secuestrados 39 alumnos. Tras la última entrega, 29 siguen en cautiverio.', '39', '29'],
  ])('%s', (text, many, few) => {
    const claims = told(text, [
      [many, 39, held],
      [few, 29, held],
    ])
    expect(tiesOf(claims)).toEqual([undefined, ['left', 39]])
  })

  test.each([
    ['39 pupils were taken from the college. 29 drivers are still being held.', '39', '29'],
    ['Inmates hold 39 guards there. 29 remain on the roof.', '39', '29'],
    ['Fueron raptados 39 alumnos. Otros 29 siguen en cautiverio.', '39', '29'],
  ])('others: %s', (text, many, few) => {
    const [more] = few === '29' && text.includes('Otros') ? [{ additional: true as const }] : [{}]
    const claims = told(text, [
      [many, 39, held],
      [few, 29, { ...held, ...more }],
    ])
    expect(tiesOf(claims)).toEqual([undefined, undefined])
  })
})
