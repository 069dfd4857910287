import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('how many the captives had been is told of nobody named anew', () => {
  test.each([
    [
      'The last 136 captives at Roble prison walked free. On Thursday they had numbered 178.',
      ['hostages_freed 136', 'hostages_held 178'],
    ],
    // No day, and others than the captives.
    ['Nine captives were freed at Roble prison. They were 40 on average.', ['hostages_freed 9']],
    [
      'Nine captives were freed and four inmates died at Roble prison. On Thursday they had numbered 20.',
      ['hostages_freed 9', 'killed 4'],
    ],
  ])('%s', english)
  test.each([
    [
      'Los presos de Roble soltaron a once guías. Eran 22 cuando comenzó la toma, el martes.',
      ['hostages_freed 11', 'hostages_held 22'],
    ],
    [
      'Nueve guías cautivos fueron liberados en Roble. Eran 96 el lunes.',
      ['hostages_freed 9', 'hostages_held 96'],
    ],
    ['Nueve guías cautivos fueron liberados en Roble. Eran las 12 del lunes.', ['hostages_freed 9']],
    ['Nueve guías cautivos fueron liberados en Roble. No eran 96 el lunes.', ['hostages_freed 9']],
  ])('%s', spanish)
})
describe('captives who have a verb of their own are told of by that', () => {
  test.each([
    [
      'En Roble, cuatro policías secuestrados el lunes fueron liberados, y en Tarsis, otros tres siguen desaparecidos.',
      ['hostages_freed 4'],
    ],
  ])('%s', spanish)
})
