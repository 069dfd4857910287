import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('somebody called by name who was shot is no one hurt unless the text says wounded', () => {
  test.each([
    ['Ana Vera was shot four times outside her house in Tarsis.', []],
    ['Ana Vera was wounded outside her house in Tarsis.', ['injured 1']],
    ['A guard was shot in the leg at Roble prison.', ['injured 1']],
  ])('%s', (text, lines) =>
    expect(linesOf(readText(text)).filter((line) => line.startsWith('injured'))).toEqual(lines),
  )
  test.each([
    ['Luis Paz fue baleado al salir de su casa en Tarsis.', []],
    ['Luis Paz resultó herido al salir de su casa en Tarsis.', ['injured 1']],
    ['Un guía fue baleado en la pierna en la cárcel de Roble.', ['injured 1']],
  ])('in Spanish: %s', (text, lines) =>
    expect(linesOf(leer(text)).filter((line) => line.startsWith('injured'))).toEqual(lines),
  )
})
