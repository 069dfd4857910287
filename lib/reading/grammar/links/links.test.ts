import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('of a whole put first the verb tells what its own subject says', () => {
  test.each([
    ['Hubo 40 heridos en la cárcel de Roble. De los 40 murieron dos.', ['injured 40', 'killed 2']],
    [
      'Los presos retienen a 40 guías en la cárcel de Roble. De los 40 retenidos salieron 28.',
      ['hostages_freed 28', 'hostages_held 40', 'hostages_held 40'],
    ],
    [
      'Los presos retienen a 40 guías en la cárcel de Roble. De los 40 habían salido para el mediodía 28.',
      ['hostages_freed 28', 'hostages_held 40'],
    ],
    ['De los 90 presos de Roble se fugaron, por un túnel, 12.', ['escaped 12', 'other_count 90']],
  ])('%s', spanish)
})

describe('what befell a share of a known number befell not all of them', () => {
  test.each([
    "Some of Roble prison's 900 inmates escaped.",
    "A third of the prison's 900 inmates escaped, Roble prison said.",
    "Two-thirds of the prison's 900 inmates fled Roble prison.",
    "Most of the jail's 40 guards were taken hostage at Roble prison.",
    "Only a handful of the prison's 900 inmates fled Roble prison.",
    'A number of the 40 guards at Roble prison were taken hostage.',
    'The bulk of the 40 guards at Roble prison were freed.',
    'The first of the 40 guards at Roble prison were freed.',
    'At Roble prison nearly half the 300 inmates were freed.',
  ])('%s', (text) =>
    expect(
      saidLines(readText(text)).filter((line) => /^(?:escaped|hostages_held|hostages_freed) \d/.test(line)),
    ).toEqual([]),
  )
  test.each([
    'Dos tercios de los 900 presos huyeron de la cárcel de Roble.',
    'Tres cuartas partes de los 900 presos de Roble escaparon.',
    'Un puñado de los 900 presos de Roble huyó.',
  ])('%s', (text) => expect(saidLines(leer(text)).filter((line) => line.startsWith('escaped'))).toEqual([]))
  test('but all of them are so many', () =>
    expect(saidLines(readText("All of Roble prison's 900 inmates escaped."))).toEqual(['escaped 900']))
})

describe('what befell so many of the number of an owner befell those', () => {
  test.each([
    ["Two of Roble prison's 40 guards were taken hostage.", 'hostages_held 2'],
    ["Ten of Roble prison's 900 inmates were killed.", 'killed 10'],
  ])('%s', (text, line) => expect(saidLines(readText(text))).toContain(line))
})

describe('a number within what is told of the occasion is no subject of the verb before which it stands', () => {
  const killed = (text: string) => saidLines(leer(text)).filter((line) => line.startsWith('killed'))
  test.each([
    'Tras la fuga de 12 presos murieron tres guardias en Roble.',
    'A manos de 12 presos murieron tres guardias en Roble.',
    'Bajo la custodia de 12 soldados murieron tres presos en Roble.',
    'En presencia de 12 guardias fueron asesinados tres presos en Roble.',
    'En el ataque de 12 sicarios murieron tres presos en Roble.',
  ])('%s', (text) => expect(killed(text)).toEqual(['killed 3']))
  test.each([
    ['Los cuerpos de 12 presos fueron hallados en Roble.', 'killed 12'],
    ['A un grupo de 12 presos lo mataron en Roble.', 'killed 12'],
  ])('but: %s', (text, line) => expect(killed(text)).toEqual([line]))
})

describe('what relatives and friends of those counted do or suffer is told of none of those', () => {
  test.each([
    'Relatives of 12 inmates killed at Roble prison protested on Monday.',
    'Families of the 12 inmates killed in Roble prison burned tyres.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual(['killed 12']))
  test.each([
    'The daughters of two judges were killed in Tarsis.',
    'The bodyguards of two ministers were killed in Tarsis.',
    'Members of three families were killed in Tarsis.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual(['killed -']))
  test.each([
    ['Familiares de los 12 reos muertos en Roble protestaron el lunes.', ['killed 12']],
    ['Amigos de los 12 detenidos fueron heridos en Tarsis.', ['detained 12', 'injured -']],
    ['Correligionarios de los 12 detenidos fueron heridos en Tarsis.', ['detained 12']],
    ['Una familia de cuatro personas murió en Tarsis.', ['killed 4']],
  ])('%s', spanish)
})
