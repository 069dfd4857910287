import { describe, expect, test } from 'vitest'
import { said } from '@/components/words/testing/said'
import type { Provenance } from '@/lib/model/incident'
import { otherFigures } from './other-figures'

const of = (...provenance: Provenance[]) => ({ provenance })
const names = (all: Provenance[]) => all.map(({ claim }) => claim)

describe('the figures of other reports beside the one that a card shows', () => {
  const lead = said('lead', 31)

  test('who gives another figure is named, the latest first', () => {
    const six = said('six', 6, { publisher: 'The Post' })
    const eighteen = said('eighteen', 18, { publisher: 'El Diario' })
    expect(names(otherFigures(of(six, eighteen, lead), lead))).toEqual(['eighteen', 'six'])
  })

  test('who says the same is not named', () => {
    expect(otherFigures(of(said('same', 31, { publisher: 'The Post' }), lead), lead)).toEqual([])
  })

  test('of each publisher only its last word counts', () => {
    const first = said('first', 6, { publisher: 'The Post' })
    const last = said('last', 18, { publisher: 'The Post' })
    expect(names(otherFigures(of(first, last, lead), lead))).toEqual(['last'])
  })

  test('a claim without a number is no figure', () => {
    expect(otherFigures(of(said('attack', 0, { quantity: null }), lead), lead)).toEqual([])
  })
})
