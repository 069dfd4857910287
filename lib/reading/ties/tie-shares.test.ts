import { describe, expect, test } from 'vitest'
import { claim, exactly, gazetteer, hillPrison } from '@/lib/incidents/testing/made-up'
import { mergeClaims, relateClaims } from '@/lib/incidents/testing/merge-all'
import type { StoredClaim } from '@/lib/model/incident'
import { tieFigures } from '@/lib/reading/ties/tie-figures'

/** Two figures of one text, each given by its own words. */
function told(text: string, figures: readonly [string, number][], more: Partial<StoredClaim> = {}) {
  const claims = figures.map(([words, value]) => {
    const start = text.indexOf(words)
    const sentence = { start: 0, end: text.length }
    const evidence = { start, end: start + words.length }
    const kind = 'troops_deployed'
    return claim({ article: 'a', kind, quantity: exactly(value), sentence, evidence, ...more })
  })
  return tieFigures(claims, text)
}

const related = (claims: readonly StoredClaim[]) => {
  const relations = relateClaims(claims, gazetteer)
  return claims.flatMap(({ id, quantity }) =>
    (relations.get(id) ?? []).map(
      ({ kind, to }) => `${quantity?.value} ${kind} ${claims.find((one) => one.id === to)?.quantity?.value}`,
    ),
  )
}

describe('some of the forces that are sent', () => {
  test.each([
    'The government sent 600 officers, 240 of them from the special forces.',
    'The government sent 600 officers, including 240 from the special forces.',
    'Of the 600 officers who went in on Tuesday, 240 are still there.',
    'The army put 600 men around the walls, of whom about 240 stayed.',
    'El Gobierno envió 600 policías, 240 de ellos de fuerzas especiales.',
    'Unos 600 uniformados, de ellos 240 militares, fueron movilizados.',
    'De los 600 uniformados que entraron el martes quedan 240.',
    'Fueron movilizados 600 efectivos, de los cuales 240 son soldados.',
  ])('%s', (text) => {
    const claims = told(text, [
      ['600', 600],
      ['240', 240],
    ])
    expect(related(claims)).toEqual(['240 part_of 600'])
    expect(mergeClaims(claims, gazetteer)[0]?.quantity).toMatchObject({ value: 600, low: 600, high: 600 })
  })

  test('nobody is a share of others who are named for themselves', () => {
    const text = 'In the morning 600 policemen went in and 240 soldiers stood at the gates.'
    const claims = told(text, [
      ['600', 600],
      ['240', 240],
    ])
    expect(related(claims)).toEqual([])
  })
})

describe('forces that are added to others', () => {
  test.each([
    'Some 420 soldiers arrived, who joined the 180 marines there.',
    'The army sent 420 soldiers on top of the 180 marines there.',
    'Llegaron 420 soldados, que se suman a los 180 marinos enviados el domingo.',
    'Unos 420 policías, a los que se sumaron 180 militares, requisan los pabellones.',
  ])('%s', (text) => {
    const claims = told(text, [
      ['420', 420],
      ['180', 180],
    ])
    expect(related(claims)).toEqual(['180 adds_to 420'])
    expect(mergeClaims(claims, gazetteer)[0]?.quantity).toMatchObject({ value: 600 })
  })

  test('who will join them is not there yet', () => {
    const text = 'Llegaron 420 soldados, a los que se sumarán 180 marinos.'
    const claims = told(text, [
      ['420', 420],
      ['180', 180],
    ])
    expect(claims.map(({ tie }) => tie)).toEqual([undefined, undefined])
  })
})

test.each([
  'In its cells 160 of the 390 inmates belong to one gang.',
  'De los 390 presos, 160 son de una misma banda.',
])('some of those who live in a prison: %s', (text) => {
  const more = { kind: 'other_count', unit: 'inmates held', place: hillPrison } as const
  expect(
    related(
      told(
        text,
        [
          ['160', 160],
          ['390', 390],
        ],
        more,
      ),
    ),
  ).toEqual(['160 part_of 390'])
})
