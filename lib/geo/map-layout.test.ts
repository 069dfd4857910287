import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutMap } from './map-layout'
import { placeLabels } from './place-labels'
import { type Disc, placeMarks } from './place-marks'
import { placeNames } from './place-names'
import { bounds, discs } from './testing/discs'

const disc = (id: string, x: number, y: number, radius: number): Disc => ({ id, x, y, radius })
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)

test('no mark that is drawn ever covers another, however close their places lie', () => {
  fc.assert(
    fc.property(discs, (marks) => {
      const spots = placeMarks(marks)
      for (const a of marks)
        for (const b of marks) {
          const [at, other] = [spots.get(a.id), spots.get(b.id)]
          if (a.id >= b.id || !at || !other || at.behind || other.behind) continue
          expect(distance(at, other)).toBeGreaterThanOrEqual(a.radius + b.radius)
        }
    }),
    { numRuns: 60 },
  )
})

test('the largest of several incidents at one prison stays on it and the others stand around', () => {
  const spots = placeMarks([disc('small', 50, 50, 7), disc('large', 50, 50, 18), disc('other', 50, 50, 9)])
  expect(spots.get('large')).toEqual({ x: 50, y: 50, moved: false })
  expect(spots.get('small')?.moved).toBe(true)
  expect(distance(spots.get('other') ?? { x: 0, y: 0 }, { x: 50, y: 50 })).toBeLessThan(50)
})

test('a mark is drawn near its place or behind one that is, however many lie there', () => {
  const crowd = [20, 12, ...Array.from({ length: 40 }, () => 6)].map((radius, i) =>
    disc(`m${i}`, 50, 50, radius),
  )
  const spots = placeMarks(crowd)
  const drawn = crowd.filter(({ id }) => spots.get(id)?.behind === undefined)
  expect(drawn.length).toBeGreaterThan(6)
  expect(drawn.length).toBeLessThan(crowd.length)
  for (const { id, radius } of drawn)
    expect(distance(spots.get(id) ?? { x: 0, y: 0 }, { x: 50, y: 50 })).toBeLessThanOrEqual(20 + radius + 8)
  for (const { id } of crowd) {
    const { behind } = spots.get(id) ?? {}
    if (behind !== undefined) expect(spots.get(id)).toMatchObject({ ...spots.get(behind), moved: true })
  }
})

test('where many lie at one place, the largest has its words all the same, and they say how many are behind it', () => {
  const radii = [37, 28, 26, ...Array.from({ length: 24 }, () => 7)]
  let told = 0
  const layout = layoutMap({
    prisons: [],
    incidents: radii.map((radius, i) => ({ ...disc(`m${i}`, 400, 300, radius), firm: true, prison: null })),
    labels: (behind) => {
      for (const count of behind.values()) told += count
      return [{ id: 'm0', width: 112, height: 45 }]
    },
    names: [],
    bounds,
  })
  expect(layout.labels.get('m0')).toMatchObject({ align: 'start', leader: null })
  expect(told).toBe(radii.filter((_, i) => layout.incidents.get(`m${i}`)?.behind !== undefined).length)
  expect(told).toBeGreaterThan(0)
})

test('a mark at a building stays, and a larger one that is known to the city only makes room', () => {
  const spots = placeMarks([disc('city', 52, 50, 28), { ...disc('prison', 50, 50, 13), firm: true }])
  expect(spots.get('prison')?.moved).toBe(false)
  expect(spots.get('city')?.moved).toBe(true)
})

test('a mark that another place’s keeps away has its own place under it or at its edge, or is a dot on it', () => {
  const placed = discs.map((given) => given.map((mark) => ({ ...mark, place: mark.id })))
  let dots = 0
  fc.assert(
    fc.property(placed, (given) => {
      const spots = placeMarks(given)
      for (const { id, x, y, radius } of given) {
        const spot = spots.get(id) ?? { x: 0, y: 0 }
        expect(spot).not.toHaveProperty('behind')
        expect(distance(spot, { x, y })).toBeLessThanOrEqual(radius + 10 + 1e-9)
        if ('isDot' in spot) dots += 1
      }
    }),
    { numRuns: 100, seed: 3 },
  )
  expect(dots).toBeLessThan(60)
})

test('circles of two places cross before either is taken from the map', () => {
  const spots = placeMarks([
    { ...disc('a', 50, 50, 40), place: 'a' },
    { ...disc('b', 62, 50, 24), place: 'b' },
    { ...disc('c', 44, 60, 22), place: 'c' },
  ])
  expect([...spots.values()].map(({ isDot }) => isDot)).toEqual([undefined, undefined, undefined])
})

test('a sign whose size says nothing does not take a figure’s place', () => {
  const spots = placeMarks([{ ...disc('attack', 50, 50, 7), isPlain: true }, disc('figure', 50, 50, 5)])
  expect([spots.get('figure')?.moved, spots.get('attack')?.moved]).toEqual([false, true])
})

test('a mark that has to move does not lie on somebody else’s prison', () => {
  const prison = disc('prison', 77, 50, 6)
  const spots = placeMarks([disc('a', 50, 50, 18), disc('b', 50, 50, 7)], [prison])
  expect(distance(spots.get('b') ?? prison, prison)).toBeGreaterThanOrEqual(13)
})

test('labels cover no mark, no other label, and stay in the picture', () => {
  fc.assert(
    fc.property(discs, (given) => {
      const spots = placeMarks(given)
      const marks = given.map((mark) => ({ ...mark, ...spots.get(mark.id) }))
      const labels = [
        ...placeLabels(
          marks.map((m) => ({ ...m, width: 110, height: 30 })),
          marks,
          bounds,
        ).values(),
      ]
      for (const [index, label] of labels.entries()) {
        expect(label.x >= 0 && label.x + label.width <= bounds.width).toBe(true)
        for (const other of labels.slice(index + 1))
          expect(
            label.x + label.width <= other.x ||
              other.x + other.width <= label.x ||
              label.y + label.height <= other.y ||
              other.y + other.height <= label.y,
          ).toBe(true)
        for (const mark of marks) {
          const dx = Math.max(label.x - mark.x, 0, mark.x - label.x - label.width)
          const dy = Math.max(label.y - mark.y, 0, mark.y - label.y - label.height)
          expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(mark.radius)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('a lone mark has its label at its right, without a line', () => {
  const mark = disc('only', 300, 300, 18)
  const label = placeLabels([{ ...mark, width: 100, height: 30 }], [mark], bounds).get('only')
  expect(label).toMatchObject({ align: 'start', leader: null, x: 323, y: 285 })
})

test('a label stands nearest to its own mark or to one of the same place, whatever line leads to another', () => {
  const placed = (given: Disc[]) => given.map((mark) => ({ ...mark, place: mark.id }))
  fc.assert(
    fc.property(discs, (given) => {
      const spots = placeMarks(given)
      const marks = placed(given.filter(({ id }) => !spots.get(id)?.behind)).map((mark) => ({
        ...mark,
        ...spots.get(mark.id),
      }))
      const requests = marks.map((mark) => ({ ...mark, width: 60, height: 15 }))
      for (const [id, label] of placeLabels(requests, marks, bounds)) {
        const away = marks.map((mark) => {
          const dx = Math.max(label.x - mark.x, 0, mark.x - label.x - label.width)
          const dy = Math.max(label.y - mark.y, 0, mark.y - label.y - label.height)
          return { id: mark.id, away: Math.hypot(dx, dy) - mark.radius }
        })
        const own = away.find((one) => one.id === id)?.away ?? 0
        expect(Math.min(...away.map((one) => one.away))).toBeGreaterThanOrEqual(own - 1e-9)
      }
    }),
    { numRuns: 60 },
  )
})

test('words of an area, which have no sign to stand at, stand clear of all signs', () => {
  const marks = [disc('a', 318, 300, 8), disc('b', 282, 300, 8)].map((mark) => ({ ...mark, place: mark.id }))
  const area = { ...disc('area', 300, 300, 0), place: 'area', width: 40, height: 15 }
  const label = placeLabels([area], [...marks, area], bounds).get('area')
  expect(label).toBeDefined()
  for (const { x, y, radius } of marks) {
    const dx = Math.max((label?.x ?? 0) - x, 0, x - (label?.x ?? 0) - 40)
    const dy = Math.max((label?.y ?? 0) - y, 0, y - (label?.y ?? 0) - 15)
    expect(Math.hypot(dx, dy) - radius).toBeGreaterThanOrEqual(12)
  }
})

test('at the right edge the label goes to the left', () => {
  const mark = disc('edge', 880, 300, 10)
  const label = placeLabels([{ ...mark, width: 100, height: 30 }], [mark], bounds).get('edge')
  expect(label?.align).toBe('end')
})

test('where there is no room the less important label is left out', () => {
  const narrow = { x: 0, y: 0, width: 130, height: 40 }
  const marks = [disc('first', 10, 20, 8), disc('second', 120, 20, 8)]
  const placed = placeLabels(
    marks.map((mark) => ({ ...mark, width: 80, height: 30 })),
    marks,
    narrow,
  )
  expect([...placed.keys()]).toEqual(['first'])
})

test('the name of a province gives way to a mark and goes where it is free, or is hidden', () => {
  const mark = disc('mark', 200, 200, 9)
  const name = { ...disc('province', 200, 200, 0), width: 80, height: 12 }
  expect(placeNames([name], [mark], [], bounds).get('province')?.y).toBe(176)
  const crowd = [-20, 0, 20].map((dy) => disc(`m${dy}`, 200, 200 + dy, 22))
  expect(placeNames([name], crowd, [], bounds).size).toBe(0)
})

test('an incident at a prison that had to make room is drawn where the prison is drawn', () => {
  const prisons = [disc('one', 100, 100, 7), disc('two', 101, 100, 7)]
  const layout = layoutMap({
    prisons,
    incidents: [{ ...disc('incident', 101, 100, 16), prison: 'two' }],
    labels: () => [{ id: 'incident', width: 90, height: 30 }],
    names: [],
    bounds,
  })
  expect(layout.incidents.get('incident')).toMatchObject({ ...layout.prisons.get('two'), moved: false })
  expect(layout.labels.has('incident')).toBe(true)
})

test('where everything near is taken, a figure is told between the usual directions or farther off; mere words are not', () => {
  const around = Array.from({ length: 12 }, (_, turn) => (turn * Math.PI) / 6).flatMap((angle, turn) =>
    [18, 28, 40, 56, 74].map((away) =>
      disc(`${turn} ${away}`, 300 + away * Math.cos(angle), 300 + away * Math.sin(angle), 3),
    ),
  )
  const grave = { ...disc('grave', 300, 300, 12), width: 18, height: 15 }
  const marks = [grave, ...around]
  const label = placeLabels([grave], marks, bounds).get('grave')
  expect(label?.leader).not.toBeNull()
  expect(label).toBeDefined()
  expect(placeLabels([{ ...grave, reach: 16 }], marks, bounds).size).toBe(0)
})

test('a label without room for all of it is told with less, after those that have room', () => {
  const at = (id: string, x: number) => ({ ...disc(id, x, 30, 10), width: 120, height: 30 })
  const narrow = { x: 0, y: 0, width: 200, height: 60 }
  const [first, second] = [at('first', 20), { ...at('second', 180), shorter: { width: 40, height: 15 } }]
  const placed = placeLabels([first, second], [first, second], narrow)
  expect(placed.get('first')).toMatchObject({ width: 120 })
  expect(placed.get('second')).toMatchObject({ width: 40, height: 15, form: 'shorter' })
})
