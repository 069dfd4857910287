import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('captives of whom their own clause does not say where', () => {
  test.each([
    [
      'Nueve presos murieron en la cárcel de Roble. En Tarsis los presos retuvieron el domingo a cinco guías; a dos de ellos los rescató ayer un grupo especial.',
      ['hostages_held 5 @tarsis', 'hostages_freed 2 @tarsis'],
    ],
    [
      'Nueve presos murieron en la cárcel de Roble. Ese día, en la cárcel de Cumbres, los internos retuvieron a cuatro guías; tres horas más tarde los entregaron sanos y salvos.',
      ['hostages_held 4 @cumbres', 'hostages_freed 4 @cumbres'],
    ],
  ])('are where the sentence has others: %s', spanish)

  test.each([
    [
      'Nine inmates died at Roble prison. Inmates have taken guards in six jails of Valdoria, among them Cumbres and Miravera; on Wednesday the ministry counted 139 guards held hostage.',
      ['hostages_held 139 @QV'],
    ],
    [
      'Nine inmates died at Roble prison. A gang boss vanished from a jail in Tarsis, and inmates took 130 guards hostage.',
      ['killed 9 @roble'],
    ],
  ])('or in the many prisons of which another clause tells: %s', english)
})

describe('a sum told before, sorted anew, lies where the sum lay', () => {
  test.each([
    [
      'Prisoners in six jails of Valdoria are holding 57 hostages, the minister said, hours after two bombs shook Tarsis. Of the hostages, 50 are guards and seven are policemen.',
      ['hostages_held 50 @QV', 'hostages_held 57 @QV', 'hostages_held 7 @QV'],
    ],
  ])('%s', english)
  test('but not numbers that make up another', () =>
    expect(
      placedLines(
        readText(
          'Prisoners in six jails of Valdoria are holding 57 hostages, the minister said. At Roble prison a riot left nine dead. There 12 guards and three policemen are held hostage.',
        ),
      ),
    ).toContain('hostages_held 12 @roble'))
})

describe('at a press conference', () => {
  test.each([
    'Un total de 57 guías son rehenes en seis cárceles de Valdoria, según dijo la noche del jueves el ministro, Juan Paz, en rueda de prensa en Tarsis.',
    'Un total de 57 guías son rehenes en seis cárceles de Valdoria, dijo el ministro durante una entrevista en Tarsis.',
  ])('nobody is held: %s', (text) => spanish(text, ['hostages_held 57 @QV']))
})

describe('who fled', () => {
  test('is not held where those were caught of whom the text told last', () =>
    english(
      'A riot at Roble prison killed nine inmates and 45 escaped from Roble prison. Thirteen of them were recaptured in Tarsis, hidden in a truck. Five inmates gave themselves up. Two guards were hurt.',
      ['injured 2 @roble'],
    ))
  test('fled from the place of the relative clause', () =>
    english(
      'Nine inmates died at Roble prison. Two of the six prisoners who escaped from a jail in Tarsis on Friday are back in their cells.',
      ['escaped 6 @tarsis'],
    ))
})

describe('forces', () => {
  test.each([
    [
      'Nine inmates died at Roble prison. The president sacked her minister and sent 1,000 soldiers to the prisons.',
      ['troops_deployed 1000 @QV'],
    ],
    [
      'Gunmen murdered the mayor of Miravera, an hour to the south, and in August a candidate was shot dead outside a school in Tarsis.',
      ['killed 1 @miravera', 'killed 1 @tarsis'],
    ],
    [
      'Police in Valdoria have recaptured 200 of the prisoners who broke out during a massacre at Roble prison.',
      ['other_count 200 @roble'],
    ],
  ])('%s', english)
})

test('a murder for which something is decreed elsewhere was where the murdered held office', () => {
  english(
    'The president of Valdoria decreed an emergency in Tarsis after the murder of the mayor of Miravera.',
    ['killed 1 @miravera'],
  )
  english('The murder of the mayor of Miravera took place in Tarsis.', ['killed 1 @tarsis'])
})
