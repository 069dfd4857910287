import { describe, expect, test } from 'vitest'
import { exact, said } from '@/components/words/testing/said'
import type { Incident, Provenance } from '@/lib/model/incident'
import { otherFigures } from './other-figures'

const lead = said('lead', 31)
const of = (...provenance: Provenance[]): Pick<Incident, 'kind' | 'quantity' | 'provenance'> => ({
  kind: 'killed',
  quantity: { ...exact(31), lowClaim: 'lead', highClaim: 'lead', latestClaim: 'lead' },
  provenance: [...provenance, lead],
})
const names = (all: Provenance[]) => all.map(({ claim }) => claim)

describe('the figures of other reports beside the one that a card shows', () => {
  test('who gives another figure is named, the latest first', () => {
    const six = said('six', 6, { publisher: 'The Post' })
    const eighteen = said('eighteen', 18, { publisher: 'El Diario' })
    expect(names(otherFigures(of(six, eighteen)))).toEqual(['eighteen', 'six'])
  })

  test('who says the same is not named', () => {
    expect(otherFigures(of(said('same', 31, { publisher: 'The Post' })))).toEqual([])
  })

  test('of each publisher only its last word counts', () => {
    const first = said('first', 6, { publisher: 'The Post' })
    const last = said('last', 18, { publisher: 'The Post' })
    expect(names(otherFigures(of(first, last)))).toEqual(['last'])
  })

  test('a claim without a number is no figure', () => {
    expect(otherFigures(of(said('attack', 0, { publisher: 'The Post', quantity: null })))).toEqual([])
  })
})
