import { describe, expect, test } from 'vitest'
import { buildGazetteer } from '@/lib/gazetteer/build-gazetteer'
import { geocode } from '@/lib/gazetteer/geocode'
import { withOutlines } from '@/lib/gazetteer/with-outlines'
import type { WorldIndex, WorldPlace } from '@/lib/gazetteer/world/world-index'
import type { AreaGeometry, GazetteerPlace } from '@/lib/model/place'

const place = (id: string, name: string): GazetteerPlace => ({
  id,
  name,
  aliases: [],
  kind: 'province',
  province: id,
  country: 'XT',
  lon: 1,
  lat: 1,
  precision: 'province',
})
const inWorld = ['XT-A', 'XT-B'].map(
  (id) => ({ ...place(id, `Province ${id.slice(3)}`), populace: 1 }) as unknown as WorldPlace,
)
const found = (of: (place: WorldPlace) => boolean) =>
  inWorld.filter(of).map((place) => ({ place, weak: false }))
const world = {
  named: (name: string) => found((place) => place.name.toLowerCase() === name.toLowerCase()),
  longest: () => 2,
  beginning: (name: string) => found((place) => place.name.toLowerCase().startsWith(name.toLowerCase())),
  find: (id: string) => inWorld.find((place) => place.id === id),
  contains: () => false,
} as unknown as WorldIndex
const square: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ],
  ],
}

describe('provinces with outlines', () => {
  const bare = buildGazetteer([place('XT-O', 'Own')], world)
  const drawn = withOutlines(
    bare,
    new Map([
      ['XT-A', square],
      ['XT-O', square],
      ['XT-9', square],
    ]),
  )

  test('are provinces of the crisis, once each, beside its own', () => {
    expect(drawn.all('province').map(({ id }) => id)).toEqual(['XT-O', 'XT-A'])
    expect(drawn.all('city')).toEqual([])
    expect(drawn.find('XT-A')?.geometry).toBe(square)
    expect(drawn.find('XT-O')?.geometry).toBeUndefined()
    expect(drawn.find('XT-B')?.name).toBe('Province B')
  })

  test('are found by name as before, and once', () => {
    expect(drawn.named('province a')).toMatchObject([{ id: 'XT-A', geometry: square }])
    expect(
      geocode('province', drawn)
        .map(({ place: { id } }) => id)
        .sort(),
    ).toEqual(['XT-A', 'XT-B'])
  })

  test('where there are none nothing changes', () => {
    expect(withOutlines(bare, new Map())).toBe(bare)
  })
})
