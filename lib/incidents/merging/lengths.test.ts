import { expect, test } from 'vitest'
import { lengthsOf } from '@/lib/incidents/merging/lengths'
import { claim, exactly } from '@/lib/incidents/testing/made-up'

const lasting = (value: number, unit: string) =>
  claim({ kind: 'state_of_emergency', unit, quantity: exactly(value) })
const said = (...of: [number, string][]) =>
  lengthsOf(of.map(([value, unit]) => lasting(value, unit))).map(
    ({ quantity, unit }) => `${quantity?.value} ${unit}`,
  )

test('72 hours and three days are one length', () =>
  expect(said([72, 'hours'], [3, 'days'])).toEqual(['3 days', '3 days']))
test('12 hours are no days, and count for nothing beside days', () => {
  expect(said([12, 'hours'])).toEqual(['12 hours'])
  expect(said([12, 'hours'], [3, 'days'])).toEqual(['3 days'])
})
