import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('captives among the dead are held no more', () => {
  test.each([
    ['The shootout killed two policemen and six hostages in Tarsis.', ['killed 2', 'killed 6']],
    ['Six hostages and two guards were killed in the rescue in Tarsis.', ['killed 6', 'killed 2']],
    ['Inmates who killed two guards took six hostages in Tarsis.', ['killed 2', 'hostages_held 6']],
    ['Two guards died and six hostages are still inside Roble prison.', ['killed 2', 'hostages_held 6']],
  ])('%s', (text, said) => {
    const reading = readText(text)
    expect([...linesOf(reading, 'killed'), ...linesOf(reading, 'hostages_held')]).toEqual(said)
  })

  test.each([
    ['El tiroteo mató a dos policías y a seis rehenes en Tarsis.', ['killed 2', 'killed 6']],
    ['Murieron dos guardias y seis rehenes en la cárcel de Roble.', ['killed 2', 'killed 6']],
    [
      'Dos guardias murieron y seis rehenes siguen dentro de la cárcel de Roble.',
      ['killed 2', 'hostages_held 6'],
    ],
  ])('%s', (text, said) => {
    const reading = leer(text)
    expect([...linesOf(reading, 'killed'), ...linesOf(reading, 'hostages_held')]).toEqual(said)
  })
})
