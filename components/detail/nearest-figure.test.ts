import { expect, test } from 'vitest'
import { isLater, nearestTo, perHundred } from './nearest-figure'

const figure = (date: string, value = 1) => ({ date, value, source: 'the record' })

test('of figures known by the day the nearest is shown, and a later one only where there is no other', () => {
  const figures = [figure('2021'), figure('2023-01'), figure('2023-08')]
  expect(nearestTo('2023-07-26', figures)?.date).toBe('2023-01')
  expect(nearestTo('2019-07-26', figures)?.date).toBe('2021')
})

test('a year or a month is later only when all of it is', () => {
  const later = (date: string) => isLater(figure(date), '2023-07-26')
  expect(['2023', '2023-07', '2023-07-26'].map(later)).toEqual([false, false, false])
  expect(['2024', '2023-08', '2023-07-27'].map(later)).toEqual([true, true, true])
})

test('overcrowding is said only where places and inmates were counted on one day', () => {
  const of = (value: number, date: string) => ({ value, date, source: 'the record' })
  expect(perHundred([of(4000, '2022-07')], [of(6000, '2022-07'), of(5000, '2025')])).toEqual([
    { value: 150, date: '2022-07' },
  ])
  expect(perHundred([], [of(6000, '2022-07')])).toEqual([])
})
