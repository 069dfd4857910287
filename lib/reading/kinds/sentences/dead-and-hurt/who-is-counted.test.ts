import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('what marks a part of those counted befell nobody', () => {
  test.each([
    ['Ten people were arrested in Tarsis, six of them with criminal records.', ['detained 10']],
    ['Nine guards were killed at Roble prison, two of them without a weapon.', ['killed 9']],
    [
      'Some 106 people were hurt at Roble prison; 26 of them turned out to be infected.',
      ['injured 106 about'],
    ],
    ['Some 300 soldiers turned out after the riot at Roble prison.', ['troops_deployed 300 about']],
  ])('%s', english)
  test.each([
    [
      'La policía informó de la detención de diez personas en Tarsis, seis de ellas con antecedentes.',
      ['detained 10'],
    ],
  ])('%s', spanish)
})

describe('a participle is said of whom it stands beside', () => {
  test.each([
    [
      'El gobernador Ana Vera, que el jueves contaba siete agentes abatidos, rectificó después.',
      ['killed 7'],
    ],
    ['El alcalde, que había visto a dos presos heridos en Roble, huyó.', ['injured 2']],
  ])('%s', spanish)
  test.each([
    ['The mayor, who had counted seven officers killed, left Tarsis.', ['killed 7']],
    ['The guards whom inmates held, beaten, were freed on Friday.', ['hostages_freed -']],
  ])('%s', english)
})

describe('behind a comma a gerund acts on what follows it', () => {
  test.each([
    [
      'Gunmen shot at the crowd in Tarsis, killing a taxi driver and leaving 26 others with injuries.',
      ['injured 26', 'killed 1'],
    ],
    ['Soldiers stormed the bus in Tarsis, killing all 33 of the gunmen.', ['killed 33']],
    ['The killing of a taxi driver in Tarsis was followed by protests.', ['killed 1']],
  ])('%s', english)
})

describe('whoever is hit in a limb is hurt', () => {
  test.each([
    ['Guards at Roble prison opened fire; a neighbour was hit in the leg.', ['injured 1']],
    ['Two nurses were struck in the chest in the shooting in Tarsis.', ['injured 2']],
    ['One constable suffered a light shoulder wound in the attack on Roble prison.', ['injured 1']],
    ['The town of Tarsis was hit in the worst storm for years after 12 killings.', ['killed 12']],
  ])('%s', english)
})

describe('whoever stands behind "as well as" shares what befell those before', () => {
  test.each([
    [
      'Four prisoners were killed at Roble prison and 33 others, as well as a police officer, were injured.',
      ['injured 1', 'injured 33', 'killed 4'],
    ],
    ['Nine inmates died at Roble prison, as well as two guards.', ['killed 2', 'killed 9']],
    ['Nine inmates died at Roble prison, as well as can be known.', ['killed 9']],
  ])('%s', english)
  test.each([['Murieron en Roble nueve presos, así como dos guías.', ['killed 2', 'killed 9']]])(
    '%s',
    spanish,
  )
})

describe('forces are known by their clothes and by those told of before', () => {
  test.each([
    ['After the killings in Tarsis 500 uniformed men were sent to the estate.', ['troops_deployed 500']],
    ['After the killings in Tarsis 500 men were sent to the estate.', []],
    [
      'Soldiers will stay in Tarsis, the minister said after the killings; in January 22,400 of them had been mobilised.',
      ['troops_deployed 22400'],
    ],
  ])('%s', english)
})

describe('a number behind a month that is early or late counts people', () => {
  test.each([
    ['In late September 13 inmates and a guard died at Roble prison.', ['killed 1', 'killed 13']],
    ['In early March 40 prisoners fled Roble prison.', ['escaped 40']],
    ['On September 13 inmates killed a guard at Roble prison.', ['killed 1']],
  ])('%s', english)
})

describe('members of organised crime are no deaths', () => {
  test.each([
    [
      'Veintinueve personas —diez militares y 19 presuntos integrantes del crimen organizado— fallecieron en Tarsis.',
      ['killed 10', 'killed 19', 'killed 29'],
    ],
    ['La policía detuvo en Tarsis a 19 integrantes del crimen organizado.', ['detained 19']],
  ])('%s', spanish)
})

describe('inmates who give up and those who tried to get out are counted', () => {
  test.each([
    ['After the battle for Roble prison 550 prisoners have surrendered.', ['other_count 550']],
    [
      'Some 220 prisoners had tried to use the confusion at Roble prison to break out and 112 were caught.',
      ['other_count 112', 'other_count 220 about'],
    ],
    ['Some 220 prisoners had tried to use the phone at Roble prison after the riot.', []],
  ])('%s', english)
})
