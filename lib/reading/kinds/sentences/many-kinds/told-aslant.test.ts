import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('"or more" behind those counted is nobody else', () => {
  test.each([
    ['Sixteen people or more were wounded at Roble prison.', ['injured 16 at_least']],
    ['Nine inmates or more were killed at Roble prison.', ['killed 9 at_least']],
  ])('%s', english)
  test.each([['Murieron doce personas o más en la cárcel de Roble.', ['killed 12 at_least']]])('%s', spanish)
})

describe('marks around the counted word part it from no number', () => {
  test.each([
    ['El saldo es de 40 detenidos y cinco "terroristas" abatidos.', ['detained 40', 'killed 5']],
    ['Cuatro "cabecillas" murieron en la cárcel de Roble.', ['killed 4']],
  ])('%s', spanish)
  test('Soldiers shot dead five "terrorists".', () =>
    english('Soldiers shot dead five "terrorists" in Tarsis.', ['killed 5']))
})

describe('what only pictures show, and nobody vouches for, has not happened', () => {
  test.each([
    [
      'Footage that purports to show guards being executed at Roble prison has not been verified.',
      ['unconfirmed_report -'],
    ],
    ['Footage shows that inmates killed two guards at Roble prison.', ['killed 2']],
  ])('%s', english)
})

describe('a rumour goes on behind "and", and not behind a comma', () => {
  test.each([
    [
      'A website would have it that over 300 attackers came and some 40 prisoners ran.',
      ['unconfirmed_report 40 about'],
    ],
  ])('%s', english)
  test.each([
    [
      'Se rumorea que huyeron 40 presos y que murieron nueve.',
      ['escaped 40', 'killed 9', 'unconfirmed_report 40', 'unconfirmed_report 9'],
    ],
  ])('%s', spanish)
})

describe('a list of names counts those of whom its parts tell', () => {
  test.each([
    [
      'They belonged to the 41 whom the office had struck off a list that held 60 names: 50 guards and ten clerks, seized at Roble prison.',
      ['hostages_held 10', 'hostages_held 50', 'hostages_held 60'],
    ],
    ['A memorial at Roble prison holds 178 names.', []],
  ])('%s', english)
  test.each([
    [
      'La lista tenía 60 nombres: 50 guías y diez empleados, retenidos en la cárcel de Roble.',
      ['hostages_held 10', 'hostages_held 50', 'hostages_held 60'],
    ],
  ])('%s', spanish)
})

describe('another voice, of whose verb only "of" is left', () => {
  test.each([
    [
      'El gobernador habla de más de 80 muertos y una veintena de heridos; la Defensoría del Pueblo, de 60 como mínimo, siete de ellos menores.',
      ['injured 20 about', 'killed 60 at_least', 'killed 80 at_least'],
    ],
    [
      'La Fiscalía habló de 68 muertos; Criminalística, de 61, y el alcalde, de 59.',
      ['killed 59', 'killed 61', 'killed 68'],
    ],
    ['El alcalde habló de 12 muertos; la prisión, de 1961, sigue cerrada.', ['killed 12']],
  ])('%s', spanish)
  test.each([
    ['The mayor spoke of 12 dead in Tarsis; the police, of nine.', ['killed 12', 'killed 9']],
    [
      'Thirty prisoners died at Roble prison, four of them minors, and nine in Tarsis.',
      ['killed 30', 'killed 9'],
    ],
    ['Eighty died, seven of them at Roble prison.', ['killed 7', 'killed 80']],
  ])('%s', english)
})

describe('a number put before those counted', () => {
  test.each([
    ['La Fiscalía fijó este miércoles en 62 los presos asesinados en la cárcel de Roble.', ['killed 62']],
    ['El boletín cifraba en 57 los guías retenidos en la cárcel de Roble.', ['hostages_held 57']],
    ['La Fiscalía no fijó en 62 los presos asesinados en la cárcel de Roble.', ['killed -']],
  ])('%s', spanish)
})

describe('a patrol sent out', () => {
  test.each([['Police patrols were sent to Tarsis.', ['troops_deployed -']]])('%s', english)
})

describe('where fugitives and hostages are now', () => {
  test.each([
    [
      'Eran 30 detenidos, 28 prófugos de vuelta en prisión y 41 rehenes a salvo.',
      ['detained 30', 'hostages_freed 41', 'other_count 28'],
    ],
    ['Los 41 rehenes ya están a salvo.', ['hostages_freed 41']],
    ['Cinco rehenes no están a salvo.', ['hostages_held 5']],
  ])('%s', spanish)
  test.each([
    ['Police reported 28 fugitives back behind bars.', ['other_count 28']],
    ['The 12 hostages are now safe.', ['hostages_freed 12']],
    ['Nine hostages were not safe yet.', ['hostages_held 9']],
  ])('%s', english)
})

describe('"it counts on so many" in a quotation sends nobody', () => {
  test.each([
    [
      'Los presos retuvieron a 12 guías. El oficial no daba la misma suma: "Cuenta con 29 policías y un soldado", le informó a su superior.',
      ['hostages_held 12'],
    ],
    ['La cárcel de Roble cuenta con 29 policías.', ['troops_deployed 29']],
  ])('%s', spanish)
})
