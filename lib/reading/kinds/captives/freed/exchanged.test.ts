import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('hostages exchanged are free; of prisoners exchanged nothing says that they were hostages', () => {
  test.each([
    ['Twelve hostages were swapped for 40 prisoners in Tarsis on Friday.', ['hostages_freed 12']],
    ['The militia exchanged three hostages in Tarsis on Friday.', ['hostages_freed 3']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    ['Doce rehenes fueron canjeados por 40 presos en Tarsis.', ['hostages_freed 12']],
    ['Tres rehenes fueron intercambiados en Tarsis.', ['hostages_freed 3']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
  const reasons = (reading: ReturnType<typeof readText>) => reading.rejected.map(({ reason }) => reason)
  test.each([
    readText('An attack came first. The militia and the army swapped 50 prisoners near Tarsis.'),
    leer('Primero hubo un ataque. El ejército canjeó 50 prisioneros cerca de Tarsis.'),
  ])('a true reason', (reading) => {
    expect(saidLines(reading)).toEqual([])
    expect(reasons(reading)).toEqual([
      '50: let go, saved or exchanged, and nothing says that they were hostages',
    ])
  })
})
