import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('bodies that have a name, or are back with their families, are no toll of their own', () => {
  test.each([
    [
      'Experts had put a name to 41 of the 118 prisoners killed at Roble prison, and 21 bodies had been handed to their families.',
      ['killed 118', 'other_count 21', 'other_count 41'],
    ],
    ['Forty of the bodies had names by Friday.', ['other_count 40']],
    ['Doctors identified six of the 20 bodies brought out of Roble prison.', ['killed 20', 'other_count 6']],
    ['Police identified six suspects after the killings at Roble prison.', []],
    ['Sixteen rifles were handed to their owners after the riot at Roble prison.', []],
  ])('%s', english)
  test.each([
    [
      'La Policía ha identificado ya 41 de los 44 cadáveres hallados en Roble, y 29 fueron retirados por sus deudos.',
      ['killed 44', 'other_count 29', 'other_count 41'],
    ],
    ['La Policía identificó a seis sospechosos del crimen en Tarsis.', []],
  ])('%s', spanish)
})

describe('how many a prison holds and was built for', () => {
  test.each([
    [
      'The jail, built by the state for 872 inmates and opened in 2012, had 1,542 at the moment of the break.',
      ['inmates_capacity 872', 'other_count 1542'],
    ],
    [
      'The service has 40,000 people in its care and beds for 28,500.',
      ['inmates_capacity 28500', 'other_count 40000'],
    ],
    ['The compound of Roble prison holds 2,072 men.', ['other_count 2072']],
    ['Police cells across the country hold some 55,000.', ['other_count 55000 about']],
    ['Vera ran Roble prison, where some 10,000 offenders are kept.', ['other_count 10000 about']],
    ['The compound in Tarsis holds 2,072 cars; two men were killed there.', ['killed 2']],
    ['The hospital has 400 people in its care after the attack in Tarsis.', []],
    ['The hospital system has 700 people in its care.', []],
    ['The charity has 400 people in its care and beds for them.', []],
    ['The prison system has 40,000 people in its care.', ['other_count 40000']],
    ['The building housed 90 people and a clinic; two men were killed there.', ['killed 2']],
    ['The complex houses 2,072 inmates.', ['other_count 2072']],
    ['The building housed 140 people and a clinic.', []],
    ['Cells of the guerrilla hold 14 foreigners.', []],
    ['Cells of the guerrilla hold 14 soldiers.', ['hostages_held 14']],
    ['Rebel cells hold 14 foreigners.', []],
    [
      'Police holding cells in the country, where nobody should stay long, hold 14,000.',
      ['other_count 14000'],
    ],
    ['Holding cells in Tarsis hold 140 men.', ['other_count 140']],
  ])('%s', english)
  test.each([
    ['El conteo de los 4.900 que alberga el penal se hacía todavía ayer.', ['other_count 4900']],
    ['En todo el país son 121.000 los recluidos.', ['other_count 121000']],
    ['El director del sistema de salud tiene 700 personas a su cargo.', []],
    ['El director del sistema penitenciario tiene 700 personas a su cargo.', ['other_count 700']],
    ['Celdas de la guerrilla albergan a 14 extranjeros.', []],
    ['En lo que va de año son 31 los internos muertos en Roble.', ['killed 31']],
  ])('%s', spanish)
})

describe('who is missing from a prison, gone from a cell or still free has fled', () => {
  test.each([
    ['More than 400 detainees were still missing from Roble prison on Wednesday.', ['escaped 400 at_least']],
    ['Juan Vera, alias Lobo, vanished from his cell at Roble prison.', ['escaped 1']],
    ['The jail was raided and 329 offenders, more than a third of the total, disappeared.', ['escaped 329']],
    [
      'Nine people were killed in Tarsis and 40 were still missing after the landslide.',
      ['killed 9', 'other_count 40'],
    ],
    ['Juan Vera vanished from his home in Tarsis.', []],
  ])('%s', english)
  test.each([
    [
      'De los 220 que ganaron la calle en Roble, 112 fueron devueltos el mismo día y 108 continuaban libres.',
      ['escaped 108', 'escaped 220', 'other_count 112'],
    ],
    [
      'De los 76 internos a los que el ministerio daba por evadidos de Roble, uno fue hallado.',
      ['escaped 76'],
    ],
    ['Murieron dos presos en Roble; los patios seguían libres.', ['killed 2']],
  ])('%s', spanish)
})

describe('burns and wounds hurt, and who falls in a riot is dead', () => {
  test.each([
    ['Eight more were badly burned at Roble prison.', ['injured 8']],
    ['Two women, both prison staff, survived with wounds at Roble prison.', ['injured 2']],
    ['Eight cars were badly burned in Tarsis.', []],
    ['Two bodies were badly burned at Roble prison.', ['killed 2']],
  ])('%s', english)
  test.each([
    ['En 2021, 316 personas privadas de la libertad cayeron en episodios de este tipo.', ['killed 316']],
    ['La policía acabó en 1992 con 111 internos en Roble.', ['killed 111']],
    ['La policía acabó con 12 detenidos la protesta en Tarsis.', ['detained 12']],
  ])('%s', spanish)
})

describe('a count that went on, and those that it has outgrown', () => {
  test.each([
    [
      'The number of inmates killed in the uprisings at prisons in three cities has risen to 79, up from the 62 of its first statement and the 75 of its second.',
      ['killed 62', 'killed 75', 'killed 79'],
    ],
    [
      'The battle at Roble prison was first said to have cost five lives, then 24, then 30.',
      ['killed 24', 'killed 30', 'killed 5'],
    ],
    ['The battle at Roble prison cost five lives, then two hours passed.', ['killed 5']],
  ])('%s', english)
  test.each([
    [
      'Subió de seis a siete el número de privados de libertad que fallecieron en Roble.',
      ['killed 6', 'killed 7'],
    ],
  ])('%s', spanish)
})

describe('a clause further on tells what befell whoever was ambushed', () => {
  test.each([
    [
      'Ann Poe, director of the jail in Miravera, in the province of Arcos, was ambushed on her way to work and shot dead.',
      ['killed 1'],
    ],
  ])('%s', english)
})

describe('what is rejected, turns out false or goes round the networks is unconfirmed', () => {
  test.each([
    ['Officials rejected reports that any guard had been hanged at Roble prison.', ['unconfirmed_report -']],
    ['The union rejected claims of unpaid overtime after the killings in Tarsis.', []],
    ['The ministry rejected a budget that cut police pay after the riot in Tarsis.', []],
  ])('%s', english)
  test.each([
    ['En las redes circuló que había un tercer fallecido en Roble.', ['killed 1', 'unconfirmed_report -']],
    ['La alarma por un artefacto en la terminal de Tarsis resultó infundada.', ['unconfirmed_report -']],
    ['El ministro, que negó asimismo que exista un plan de fuga en Roble, viajó.', ['unconfirmed_report -']],
    ['El alcalde habló por la tarde de 12 muertos en Tarsis.', ['killed 12']],
  ])('%s', spanish)
})

describe('what makes up a sum may end at a semicolon', () => {
  test.each([
    [
      'A 27 se elevó el número de presos muertos. Diecinueve corresponden a Roble y ocho a Cumbres; un primer parte consignaba 22.',
      ['killed 19', 'killed 22', 'killed 27', 'killed 8'],
    ],
  ])('%s', spanish)
})
