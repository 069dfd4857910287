import { expect, test } from 'vitest'
import type { Scene } from './scene'
import { growthOf, sideFloors, toSizeClass } from './size-class'
import { targetBounds, toSceneLayout, toStillLayout } from './still-layout'
import { madeUpMark as mark, madeUpScene as scene } from './testing/made-up-scene'

const live = (index: number) =>
  toSceneLayout(scene, {
    side: sideFloors[index] ?? 0,
    size: toSizeClass(index),
    bounds: targetBounds(scene, sideFloors[index] ?? 0),
    growth: growthOf(sideFloors[index] ?? 0),
    selected: null,
  })

test('what the browser lays out for its size is what the server laid out for that class', () => {
  const still = toStillLayout(scene, null)
  for (const index of sideFloors.keys()) {
    const { notes, offsets } = live(index)
    expect(still.notes[index]).toEqual(notes)
    for (const [id, offset] of offsets)
      expect(still.offsets.get(id)?.get(index) ?? { x: 0, y: 0 }).toEqual(offset)
  }
})

test('where the targets of two signs lie over each other, the later one has none in the classes where they do', () => {
  const near: Scene = { ...scene, marks: [mark('a', 0.5, 0.5, 1), mark('b', 0.53, 0.5, 1)] }
  expect(toStillLayout(near, null).shared.get('b')).toEqual([0, 1, 2, 3, 4, 5])
  expect(toStillLayout(near, null).shared.has('a')).toBe(false)
  expect(toStillLayout(near, 2000).shared.size).toBe(0)
})

test('on a small map a mark bears its figure, on a large one figure and place', () => {
  const linesAt = (index: number) =>
    live(index).notes.find(({ about, line }) => about === 'a' && !line)?.lines
  expect(linesAt(1)).toEqual(['31'])
  expect(linesAt(4)).toEqual(['31 killed', 'Harrow Fell'])
})

test('a mark that others are behind says how many, on a small map beside its figure', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => mark(`c${i}`, 0.5, 0.5, 40))
  const crowded: Scene = { ...scene, marks: [mark('a', 0.5, 0.5, 60), ...crowd] }
  const side = sideFloors[1] ?? 0
  const bounds = targetBounds(crowded, side)
  const { notes, behind } = toSceneLayout(crowded, {
    side,
    size: toSizeClass(1),
    bounds,
    growth: 1,
    selected: null,
  })
  const leader = [...behind.values()][0]
  const count = [...behind.values()].filter((id) => id === leader).length
  expect(count).toBeGreaterThan(0)
  expect(notes.filter(({ about }) => about === leader).flatMap(({ lines }) => lines)).toEqual([
    leader === 'a' ? '60' : '40',
    `+${count} here`,
  ])
})

test('of two incidents at one place the larger stays and the other is tied to it by a line', () => {
  const { offsets, notes } = live(4)
  expect(offsets.get('a')).toEqual({ x: 0, y: 0 })
  expect(offsets.get('b')).not.toEqual({ x: 0, y: 0 })
  expect(notes.find(({ about, lines }) => about === 'b' && lines.length === 0)?.line).toMatch(/^M0 0L/)
})

test('where there is room for one label it is that of what is selected', () => {
  const far: Scene = { ...scene, marks: [mark('a', 0.1, 0.5, 1), mark('b', 0.9, 0.5, 1)] }
  const how = { side: 180, size: toSizeClass(4), bounds: { x: 40, y: 74, width: 100, height: 32 }, growth: 1 }
  const labelled = (selected: string | null) =>
    toSceneLayout(far, { ...how, selected })
      .notes.filter(({ lines, sort }) => sort === 'incident' && lines.length > 0)
      .map(({ about }) => about)
  expect(labelled(null)).toEqual(['a'])
  expect(labelled('b')).toEqual(['b'])
})

test('no words lie where something lies over the map, in small frames and in large', () => {
  const corner = { small: { width: 150, height: 40 }, large: { width: 180, height: 60 } }
  const low: Scene = { ...scene, corner, marks: [mark('a', 0.8, 0.9, 3), mark('b', 0.4, 0.9, 2)] }
  for (const [index, side] of sideFloors.entries()) {
    const size = toSizeClass(index)
    const room = size.isSmall ? corner.small : corner.large
    const beyond = Math.max(0, (280 - side) / 2) // no frame is narrower
    const how = { side, size, bounds: targetBounds(low, side), growth: growthOf(side), selected: null }
    for (const { sort, lines, at, x, y, align } of toSceneLayout(low, how).notes) {
      if (sort !== 'incident' || lines.length === 0) continue
      const isAbove = at.y * side + y + 15 * lines.length <= side - room.height
      const right = at.x * side + x + { start: 12, middle: 6, end: 0 }[align]
      const isLeft = right <= side + beyond - room.width
      expect([index, lines[0], isAbove || isLeft]).toEqual([index, lines[0], true])
    }
  }
  const labels = (of: Scene) => toStillLayout(of, null).notes[0]?.filter(({ lines }) => lines.length > 0)
  expect(labels(low)).not.toEqual(labels({ ...low, corner: undefined }))
})

test('in a low frame, wider than its map, what is behind a sign is counted beside the corner', () => {
  const corner = { small: { width: 150, height: 38 }, large: { width: 180, height: 60 } }
  const crowd = Array.from({ length: 10 }, (_, at) => mark(`m${at}`, 0.24, 0.75, at === 0 ? 31 : 3))
  const low: Scene = { ...scene, corner, marks: crowd }
  const lines = toStillLayout(low, null).notes[0]?.flatMap((note) => note.lines) ?? []
  expect(lines).toContainEqual(expect.stringMatching(/^\+\d+ here$/))
})

test('an address that names its view has one size, and labels are not kept within the frame', () => {
  const still = toStillLayout({ ...scene, marks: [mark('edge', 0.999, 0.5, 31)] }, 900)
  for (const index of sideFloors.keys())
    expect(
      still.notes[index]?.filter(({ about, lines }) => about === 'edge' && lines.length > 0),
    ).toHaveLength(1)
})

test('of a band words keep to what is in sight of it', () => {
  const band: Scene = { ...scene, target: { x: 0, y: 0, size: 1, height: 0.625 } }
  expect(targetBounds(band, 800)).toEqual({ x: 0, y: 150, width: 800, height: 500 })
  const high: Scene = { ...band, marks: [mark('a', 0.5, 0.21, 31)] }
  for (const [index, side] of sideFloors.entries())
    for (const { about, lines, at, y } of toStillLayout(high, null).notes[index] ?? [])
      if (about === 'a' && lines.length > 0) expect(at.y * side + y).toBeGreaterThanOrEqual(0.1875 * side)
})
