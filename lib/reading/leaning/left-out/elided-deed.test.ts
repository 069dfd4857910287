import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('a second number with a day or a place of its own, and no verb, is of the deed told before', () => {
  test.each<[string, string[]]>([
    [
      'Of the 14 guards held at Roble prison, five were freed on Wednesday and eight in the raid on Friday.',
      ['hostages_held 14', 'hostages_freed 5', 'hostages_freed 8'],
    ],
    ['Five inmates were killed at Roble prison on Monday and eight on Friday.', ['killed 5', 'killed 8']],
    ['Five inmates were killed at Roble prison on Monday and eight guards fled.', ['killed 5']],
    ['Five inmates were killed at Roble prison and eight of them were guards.', ['killed 5']],
  ])('%s', (text, told) => expect(linesOf(readText(text))).toEqual(expect.arrayContaining(told)))

  test.each<[string, string[]]>([
    [
      'De los catorce trabajadores retenidos en la cárcel de Roble, cinco fueron liberados el miércoles y ocho en el operativo del viernes.',
      ['hostages_held 14', 'hostages_freed 5', 'hostages_freed 8'],
    ],
    [
      'Cinco de los 14 rehenes de la cárcel de Roble fueron liberados el miércoles y nueve el viernes.',
      ['hostages_freed 5', 'hostages_freed 9'],
    ],
    ['Doce presos murieron el lunes en la cárcel de Roble y tres el martes.', ['killed 12', 'killed 3']],
  ])('in Spanish: %s', (text, told) => expect(linesOf(leer(text))).toEqual(expect.arrayContaining(told)))

  test('those held have no day on which they were freed', () => {
    const { claims } = leer(
      'De los catorce guías retenidos en la cárcel de Roble, cinco fueron liberados el miércoles y ocho el viernes.',
    )
    expect(claims.find(({ kind }) => kind === 'hostages_held')?.when).toBeNull()
  })
})

describe('captives who were taken and are safe are held no more', () => {
  test.each([
    ['All 14 staff taken hostage at Roble prison on Tuesday are now safe.', 'hostages_freed 14'],
    ['The 14 guards held at Roble prison since Monday are safe and well.', 'hostages_freed 14'],
    [
      'All 14 staff taken hostage at Roble prison are now safe apart from Ana Vera, who died.',
      'hostages_freed 14 at_most',
    ],
  ])('%s', (text, told) => {
    const lines = linesOf(readText(text))
    expect(lines).toContain(told)
    expect(lines.filter((line) => line.startsWith('hostages_held'))).toEqual([])
  })
})

describe('a sum that stands behind its number', () => {
  test.each([
    [
      'One of the guards hurt at Roble prison died, bringing to three the number of staff killed.',
      'killed 3',
    ],
    ['Another inmate died at Roble prison, taking to 13 the total of dead.', 'killed 13'],
    ['A guard died at Roble prison, raising to four the number of people killed.', 'killed 4'],
  ])('%s', (text, told) => expect(linesOf(readText(text))).toContain(told))

  test('of those hurt it is no toll of the dead', () =>
    expect(
      linesOf(readText('A guard died at Roble prison, bringing to 12 the number of wounded staff.')),
    ).not.toContain('killed 12'))
})
