import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('two bare numbers of one count are of the dead and the hurt, in the order in which they were told', () => {
  test.each([
    [
      'Nine inmates died at Roble prison and 30 were hurt. The mayor put the toll at ten and 34.',
      ['injured 30', 'injured 34', 'killed 10', 'killed 9'],
    ],
    [
      'Nine inmates died at Roble prison and 30 were hurt. The mayor put the toll at ten and ordered 40 officers to the jail.',
      ['injured 30', 'killed 10', 'killed 9', 'troops_deployed 40'],
    ],
  ])('%s', english)
  test.each([
    [
      'En la cárcel de Roble murieron 12 presos y 20 resultaron heridos. La senadora situó el balance en 16 y 25.',
      ['injured 20', 'injured 25', 'killed 12', 'killed 16'],
    ],
    [
      'En la cárcel de Roble murieron 12 presos y 20 resultaron heridos. El alcalde dejó el saldo en 14 y 22.',
      ['injured 20', 'injured 22', 'killed 12', 'killed 14'],
    ],
  ])('%s', spanish)
})

describe('a number alone in a clause of another voice is of those told of in the clause before', () => {
  test.each([
    [
      'Two bodies lay in the yard at Roble prison, one nurse saw; a reporter counted at least seven.',
      ['killed 2', 'killed 7 at_least'],
    ],
    ['Nine inmates died at Roble prison; the police counted 40 shots.', ['killed 9']],
    ['Nine inmates died at Roble prison; the mayor counted on 40 officers.', ['killed 9']],
  ])('%s', english)
  test.each([
    [
      'En la cárcel de Roble murieron 12 presos; un periodista contó al menos 17.',
      ['killed 12', 'killed 17 at_least'],
    ],
    [
      'En la cárcel de Roble murieron 14 presos. El hospital había contado trece por la mañana; la decimocuarta, una monja, expiró.',
      ['killed 1', 'killed 13', 'killed 14'],
    ],
  ])('%s', spanish)
})

describe('a count that a clause behind it sets elsewhere', () => {
  test.each([
    ['Fifteen inmates died at Roble prison, a figure the mayor first set at 12.', ['killed 12', 'killed 15']],
    [
      'Nine guards were held at Roble prison, a number the union put at eleven.',
      ['hostages_held 11', 'hostages_held 9'],
    ],
    ['Nine inmates died at Roble prison, in a block the mayor set alight at 12.', ['killed 9']],
  ])('%s', english)
  test.each([
    [
      'En la cárcel de Roble murieron 15 presos, cifra que el alcalde situó al principio en 12.',
      ['killed 12', 'killed 15'],
    ],
    [
      'Nueve guías fueron retenidos en la cárcel de Roble, número que el sindicato cifra en once.',
      ['hostages_held 11', 'hostages_held 9'],
    ],
  ])('%s', spanish)
  test('what was set at first stands no longer', () => {
    const { claims } = readText('Fifteen inmates died at Roble prison, a figure the mayor first set at 12.')
    expect(claims.find(({ quantity }) => quantity?.value === 12)?.status).toBe('superseded')
  })
})

describe('those freed of whom a part is hurt are hurt, and held no more', () => {
  test.each([
    [
      'En la cárcel de Roble liberaron a los rehenes, cuatro de ellos heridos.',
      ['hostages_freed -', 'injured 4'],
    ],
    [
      'En la cárcel de Roble fueron liberados los rehenes, dos de ellas heridas.',
      ['hostages_freed -', 'injured 2'],
    ],
    ['Los muertos son 17 y los heridos, 40.', ['injured 40', 'killed 17']],
  ])('%s', spanish)
  test.each([
    ['Police freed the hostages at Roble prison, four of them wounded.', ['hostages_freed -', 'injured 4']],
  ])('%s', english)
})
