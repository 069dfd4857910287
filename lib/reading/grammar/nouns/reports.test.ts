import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('"oficial" is an officer, except behind a report', () => {
  test.each([
    ['Un alto oficial murió en la cárcel de Roble.', 'killed 1'],
    ['Dos altos oficiales murieron en la cárcel de Roble.', 'killed 2'],
    ['Dos nuevos oficiales resultaron heridos en la cárcel de Roble.', 'injured 2'],
    ['La cifra oficial es de nueve muertos en la cárcel de Roble.', 'killed 9'],
    ['Los datos oficiales hablan de nueve muertos en la cárcel de Roble.', 'killed 9'],
  ])('%s', (text, line) => {
    expect(saidLines(leer(text))).toEqual([line])
  })
})
