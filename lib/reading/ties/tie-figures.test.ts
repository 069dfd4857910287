import { describe, expect, test } from 'vitest'
import { toLedger } from '@/lib/incidents/ledger/to-ledger'
import { claim, country, exactly, gazetteer, on } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import { held, tiesOf, told } from '@/lib/reading/ties/testing/told'

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
