import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

test('who came out of other prisons, or died in them, did so somewhere in the country', () => {
  expect(
    placedLines(
      readText(
        'Nine guards were freed at Roble prison; the remaining ten hostages were freed, later, from four other prisons.',
      ),
    ),
  ).toContain('hostages_freed 10 @QV')
  expect(
    placedLines(readText('Six inmates died at Roble prison, and eleven were killed in three other jails.')),
  ).toContain('killed 11 @QV')
})
test('in Spanish', () => {
  expect(
    placedLines(
      leer(
        'Nueve guías fueron liberados en la cárcel de Roble y los diez rehenes restantes fueron liberados, más tarde, de otros cuatro centros penitenciarios.',
      ),
    ),
  ).toContain('hostages_freed 10 @QV')
  expect(
    placedLines(
      leer('Seis internos murieron en la cárcel de Roble y once fueron asesinados en otras tres cárceles.'),
    ),
  ).toContain('killed 11 @QV')
})
test('who was brought from other prisons to one died in that', () => {
  expect(
    placedLines(
      readText('Four inmates who had come from other prisons were killed at Roble prison on Monday.'),
    ),
  ).toContain('killed 4 @roble')
  expect(
    placedLines(
      leer(
        'Cuatro internos trasladados desde otras cárceles fueron asesinados en la cárcel de Roble el lunes.',
      ),
    ),
  ).toContain('killed 4 @roble')
})
