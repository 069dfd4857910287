import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Counted, clusterPlaces, deepest } from '@/lib/geo/cluster-places'
import { tileOf, tilesIn } from '@/lib/geo/tile'

const point = (id: string, lon: number, lat: number, count = 1): Counted => ({
  id,
  lonLat: [lon, lat],
  count,
})

const anyPoints = fc
  .uniqueArray(
    fc.record({
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      count: fc.integer({ min: 1, max: 500 }),
      twin: fc.boolean(),
    }),
    { maxLength: 60, selector: ({ lon, lat }) => `${lon} ${lat}` },
  )
  .map((list) =>
    list.flatMap(({ lon, lat, count, twin }, i) => [
      point(`p${i}`, lon, lat, count),
      ...(twin ? [point(`q${i}`, lon, lat, 2)] : []),
    ]),
  )

const idsOf = ({ members }: { members: readonly Counted[] }) => members.map(({ id }) => id).sort()

describe('clusters of places', () => {
  test('every place is in exactly one cluster of each zoom, and the counts add up', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const all = points.map(({ id }) => id).sort()
        const sum = points.reduce((total, { count }) => total + count, 0)
        const levels = clusterPlaces(points)
        expect(levels).toHaveLength(deepest + 1)
        for (const level of levels) {
          expect(level.flatMap(idsOf).sort()).toEqual(all)
          expect(level.reduce((total, { count }) => total + count, 0)).toBe(sum)
          for (const { count, members } of level)
            expect(members.reduce((total, member) => total + member.count, 0)).toBe(count)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the order in which places come makes no difference', () => {
    const shuffled = anyPoints.chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([points, other]) => {
        expect(clusterPlaces(other)).toEqual(clusterPlaces(points))
      }),
      { numRuns: 40 },
    )
  })

  test('zooming in takes clusters apart and never puts two together; each says at which zoom', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const levels = clusterPlaces(points)
        for (const [zoom, level] of levels.entries())
          for (const cluster of level) {
            const ids = new Set(idsOf(cluster))
            const closer = (levels[zoom + 1] ?? []).filter(({ id }) => ids.has(id))
            if (zoom < deepest) expect(closer.flatMap(idsOf).sort()).toEqual([...ids].sort())
            if (cluster.splitsAt === null) continue
            expect(cluster.splitsAt).toBeGreaterThan(zoom)
            const apart = (levels[cluster.splitsAt] ?? []).filter(({ id }) => ids.has(id))
            const before = (levels[cluster.splitsAt - 1] ?? []).filter(({ id }) => ids.has(id))
            if (cluster.splitsAt <= deepest) expect([apart.length > 1, before.length]).toEqual([true, 1])
          }
      }),
      { numRuns: 40 },
    )
  })

  test('what lies at one point stands together at every zoom, and is told to', () => {
    const [here] = clusterPlaces([point('a', 10, 10, 3), point('b', 10, 10, 9)])[deepest] ?? []
    expect(here).toMatchObject({ id: 'b', count: 12, splitsAt: null })
  })

  test('two towns a degree apart are one on a map of the world and two on a map of the province', () => {
    const levels = clusterPlaces([point('a', -79, -2), point('b', -78, -2)])
    expect(levels[3]).toHaveLength(1)
    expect(levels[9]).toHaveLength(2)
    expect(levels[3]?.[0]?.splitsAt).toBe(7)
  })

  test('no places make no clusters', () => {
    expect(clusterPlaces([]).every((level) => level.length === 0)).toBe(true)
  })
})

describe('tiles', () => {
  test('every point lies in one tile of a zoom, and the tiles of a box around it hold that one', () => {
    const at = fc.record({
      x: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      y: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
    })
    fc.assert(
      fc.property(at, fc.integer({ min: 0, max: 15 }), ({ x, y }, z) => {
        const tile = tileOf({ x, y }, z)
        expect([tile.x / 2 ** z <= x, x < (tile.x + 1) / 2 ** z, tile.y / 2 ** z <= y]).toEqual([
          true,
          true,
          true,
        ])
      }),
    )
    expect(tilesIn([-81, -5, -75, 2], 6)).toContainEqual(tileOf({ x: 0.5 - 78 / 360, y: 0.5 }, 6))
    expect(tilesIn([-180, -85, 180, 85], 1)).toHaveLength(4)
  })
})
