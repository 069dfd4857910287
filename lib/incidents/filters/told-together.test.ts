import { expect, test } from 'vitest'
import type { FilterContext } from '@/lib/incidents/filters/filter-claims'
import { toldTogether } from '@/lib/incidents/filters/told-together'
import { claim, country, exactly, gazetteer, north, query, south } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-all'

const held = { kind: 'hostages_held' as const, place: country }
const listing = claim({ ...held, quantity: exactly(100), listed: [north.id, south.id] })
const total = claim({ ...held, quantity: exactly(96), article: 'another' })
const context: FilterContext = {
  gazetteer,
  titles: new Map(),
  claims: new Map([listing, total].map((one) => [one.id, one])),
  sentences: new Map(),
  countries: ['XA'],
}
const together = (text: string) =>
  toldTogether(mergeClaims([listing, total], gazetteer), query(text), context)

test('a figure that a sentence gives for several provinces together is told of each of them', () => {
  for (const place of [north, south])
    expect(together(`place=${place.id}`)).toMatchObject([
      { quantity: { value: 100 }, provenance: [{ claim: listing.id }] },
    ])
})

test('a figure of the country is not told of its provinces, nor one that another filter leaves out', () => {
  expect(together('place=big-1')).toEqual([])
  expect(together(`place=${north.id}&kind=killed`)).toEqual([])
})

test('what the place holds needs no such telling', () => {
  expect(together('place=XA')).toEqual([])
  expect(together('')).toEqual([])
})
