import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('hostages', () => {
  test.each([
    ['Inmates are holding 20 guards.', ['hostages_held 20']],
    ['Some 53 guards were taken hostage by prisoners.', ['hostages_held 53 about']],
    ['Dozens of guards were held against their will.', ['hostages_held -']],
    [
      'Of 90 prison workers seized by inmates, 41 have been let go and another 49 remain captive.',
      ['hostages_held 90', 'hostages_freed 41', 'hostages_held 49'],
    ],
    ['Twelve officers were seized, ten of whom walked free.', ['hostages_held 12', 'hostages_freed 10']],
    ['The hostages were eight guards and 30 inmates.', ['hostages_held 8', 'hostages_held 30']],
    [
      'Still in the hands of the prisoners are 13 guards and three clerks.',
      ['hostages_held 13', 'hostages_held 3'],
    ],
    ['About 120 guards who had been taken hostage were freed.', ['hostages_freed 120 about']],
    ['Four of the seven officers held were freed.', ['hostages_freed 4', 'hostages_held 7']],
    ['Police hope to free 20 guards.', ['hostages_held 20']],
    ['The prison holds 900 inmates.', []],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'hostages_held', 'hostages_freed')).toEqual(expected),
  )

  test.each([
    ['Los internos retuvieron a cuatro guardias.', ['hostages_held 4']],
    ['Casi un centenar de agentes están retenidos.', ['hostages_held 100 about']],
    ['Siguen retenidos 30 funcionarios.', ['hostages_held 30']],
    ['Quedaron en libertad 25 guardias que estaban en poder de los presos.', ['hostages_freed 25']],
    ['Los presos liberaron a ocho agentes.', ['hostages_freed 8']],
    ['Retuvieron a sus guardias.', ['hostages_held -']],
    ['Cuatro de los siete agentes secuestrados fueron liberados.', ['hostages_freed 4', 'hostages_held 7']],
    ['Retuvieron a tres médicos. La Policía los rescató ilesos.', ['hostages_held 3', 'hostages_freed 3']],
  ])('in Spanish: %s', (text, expected) =>
    expect(linesOf(leer(text), 'hostages_held', 'hostages_freed')).toEqual(expected),
  )

  test('numbers that make up a total just given are parts of it', () => {
    const reading = leer(
      'Fueron liberados 40 guardias en Valdoria. De Roble salieron 25; más tarde, de Tarsis, otros 15.',
    )
    expect(linesOf(reading, 'hostages_freed')).toEqual([
      'hostages_freed 40',
      'hostages_freed 25',
      'hostages_freed 15',
    ])
  })
  test('one of a number may have a place of its own', () => {
    const { claims } = readText('Seven officers were taken hostage, one of them in Tarsis.')
    expect(claims.map(({ quantity, place }) => [quantity?.value, place?.id])).toEqual([
      [7, 'QV'],
      [1, 'tarsis'],
    ])
  })
})

describe('escapes and arrests', () => {
  test.each([
    ['At least 72 prisoners fled from the jail.', ['escaped 72 at_least']],
    [
      'Officials said 48 inmates got away; 11 of them have since been recaptured.',
      ['escaped 48', 'other_count 11'],
    ],
    ['Guards stopped 12 inmates from getting away.', ['other_count 12']],
    ['One guard got away from his captors.', ['other_count 1']],
    ['Six inmates had been reported as escaped.', ['escaped 6']],
    ['Police arrested 13 suspects.', ['detained 13']],
    ['It was not clear how many had escaped.', []],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text), 'escaped', 'detained', 'other_count')).toEqual(expected),
  )
  test.each([
    ['Se fugaron 39 presos, de los cuales 12 fueron recapturados.', ['escaped 39', 'other_count 12']],
    ['La Policía frustró la fuga de seis reos.', ['other_count 6']],
    ['Otros 108 siguen prófugos.', ['escaped 108']],
    ['Hay 15 detenidos.', ['detained 15']],
  ])('in Spanish: %s', (text, expected) =>
    expect(linesOf(leer(text), 'escaped', 'detained', 'other_count')).toEqual(expected),
  )
})
