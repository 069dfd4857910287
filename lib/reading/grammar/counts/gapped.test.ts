import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('in a row of fates each number is that of the noun right before it', () => {
  test.each([
    [
      'In Tarsis the dead number 15, the injured 17, the detained 22.',
      ['detained 22', 'injured 17', 'killed 15'],
    ],
    [
      'The dead numbered 15, the injured 17 and the missing 22 in Tarsis.',
      ['injured 17', 'killed 15', 'other_count 22'],
    ],
    ['The dead number 44 and the wounded ten in Tarsis.', ['injured 10', 'killed 44']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'Los muertos son 15, los heridos 17 y los detenidos 22, dijo la policía en Tarsis.',
      ['detained 22', 'injured 17', 'killed 15'],
    ],
    [
      'Los muertos llegan a 15, los heridos a 17 y los desplazados a 2.200 en Tarsis.',
      ['injured 17', 'killed 15', 'other_count 2200'],
    ],
    ['Los muertos son 15 y los evacuados 4.000 en Tarsis.', ['killed 15']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
