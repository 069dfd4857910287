import { expect, test } from 'vitest'
import { toWorld, worldSize } from '@/lib/geo/mercator'
import { toStage, wholeStage } from '@/lib/geo/stage'
import { fitIn, lookAt } from './look'

const stage = toStage({ zoom: 7, lat: 0, lon: 0 })
const frame = { x: 1000, y: 600 }
const whole = { frame, left: 0, width: 1000, height: 600 }

test('a target stands in the middle of its frame, and beside what lies over it where there is no room for both', () => {
  expect(fitIn(whole)).toEqual({ seen: 600, middle: 500 })
  expect(fitIn({ ...whole, left: 240, width: 760, height: 900 })).toEqual({ seen: 760, middle: 620 })
  expect(fitIn({ ...whole, left: 240, width: 760, height: 500 })).toEqual({ seen: 500, middle: 500 })
  expect(fitIn({ ...whole, width: 400, height: 900 })).toEqual({ seen: 400, middle: 200 })
})

test('a map looks so that its target stands there', () => {
  const room = { ...whole, left: 240, width: 760, height: 900 }
  const { centre, zoom } = lookAt(stage, wholeStage, room)
  expect(stage.size * worldSize(zoom)).toBeCloseTo(760)
  const middle = toWorld([centre[1], centre[0]])
  expect((stage.left + stage.size / 2 - middle.x) * worldSize(zoom) + frame.x / 2).toBeCloseTo(620)
})
