import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('whom bullets or flames reach is hurt', () => {
  test.each([
    ['Three guards were hit by bullets at Roble prison.', ['injured 3']],
    ['Nine villagers were caught by the flames in Tarsis.', ['injured 9']],
    ['Two soldiers were hit by shrapnel in Tarsis.', ['injured 2']],
    ['Two guards were stabbed at Roble prison.', ['injured 2']],
    ['A guard who was trying to shut a gate was stabbed at Roble prison.', ['injured 1']],
    ['An inmate was stabbed to death at Roble prison.', ['killed 1']],
    ['An inmate was stabbed at Roble prison and died in hospital.', ['killed 1']],
    ['In May 55 prisoners were strangled or stabbed at Roble prison.', ['killed 55']],
    ['Twelve families were hit by the strike in Tarsis.', []],
    ['Bullets hit nine cars at Roble prison.', []],
    ['Nine gunmen were caught by police after the attack in Tarsis.', []],
  ])('%s', english)
  test.each([
    ['Tres guías fueron alcanzados por las balas en la cárcel de Roble.', ['injured 3']],
    ['La metralla alcanzó a cinco vecinos de Tarsis.', ['injured 5']],
    ['Las llamas alcanzaron a cinco vecinos de Tarsis.', ['injured 5']],
    ['El decreto alcanza a cinco vecinos de Tarsis.', []],
  ])('%s', spanish)
})

describe('the hurt of a sum just told lie in two towns', () => {
  test.each([
    [
      'Forty people were hurt in Arcos. Of the hurt, 17 are in Tarsis, two nurses included, and nine in Miravera.',
      ['injured 17', 'injured 40', 'injured 9'],
    ],
  ])('%s', english)
  test.each([
    [
      'Cuarenta personas resultaron heridas. De los heridos, 17 están en Tarsis y nueve en Miravera.',
      ['injured 17', 'injured 40', 'injured 9'],
    ],
  ])('%s', spanish)
})

describe('those who fall in battle are dead, and whoever falls elsewhere is not', () => {
  test.each([
    ['Three policemen fell in the ambush in Tarsis.', ['killed 3']],
    ['Three policemen fell from the roof in Tarsis.', []],
    ['The fire in Tarsis takes the number killed to 41.', ['killed 41']],
    ['Nine fishermen died in Tarsis. That lifts the count of drowned to 88.', ['killed 88', 'killed 9']],
    ['The raid in Tarsis takes the number of arrested to 41.', ['detained 41']],
  ])('%s', english)
  test.each([
    ['Cayeron tres policías en una emboscada en Tarsis.', ['killed 3']],
    ['Cayeron tres soldados en la piscina de Tarsis.', []],
    ['Al alcalde lo acribillaron en Tarsis.', ['killed 1']],
    ['Al director lo mataron a tiros en Tarsis.', ['killed 1']],
    ['Al amanecer los mataron en Tarsis.', []],
  ])('%s', spanish)
})

describe('who is held in prisons lives there', () => {
  test.each([
    ['Nearly 700 inmates were held at Roble prison.', ['other_count 700 about']],
    ['Nine inmates were held at Roble prison over the murder of a guard.', ['killed 1']],
    ['The country keeps some 12,000 inmates in 50 jails.', ['other_count 12000 about', 'other_count 50']],
  ])('%s', english)
})

describe('a force that is ordered in, and what it acts under', () => {
  test.each([
    ['The governor shut Roble prison and ordered in 300 troops.', ['troops_deployed 300']],
    [
      'Police patrol Tarsis under a 20-day state of emergency.',
      ['state_of_emergency -', 'state_of_emergency 20'],
    ],
    [
      'Under 20 days remain of the state of emergency in Tarsis.',
      ['state_of_emergency -', 'state_of_emergency 20 at_most'],
    ],
  ])('%s', english)
})

describe('bombs that went off are attacks, and those found are none', () => {
  test.each([
    ['Police in Tarsis counted 12 blasts, including two car bombs in Miravera.', ['attack 12', 'attack 2']],
    ['Tarsis woke up with two car bombs.', ['attack 2']],
    ['Police in Tarsis found two car bombs.', []],
  ])('%s', english)
  test.each([
    ['Tarsis amaneció con dos coches bomba.', ['attack 2']],
    ['La policía halló dos coches bomba en Tarsis.', []],
  ])('%s', spanish)
})

describe('who is let loose, and who is taken by name', () => {
  test.each([
    ['Gunmen let 80 prisoners loose at Roble prison.', ['escaped 80']],
    ['Rebels let nine hostages loose in Tarsis.', ['hostages_freed 9']],
    ['Rebels took Judge Ann Poe hostage in Tarsis.', ['hostages_held 1']],
    ['Rebels did not take Judge Ann Poe hostage in Tarsis.', []],
    ['Nine of the fugitives have come back.', ['other_count 9']],
  ])('%s', english)
})

describe('a participle between commas leaves the verb to those it describes', () => {
  test.each([
    ['Six more fishermen, tied together, were stabbed to death in Tarsis.', ['killed 6']],
    ['Three traders, abducted on the road, were found dead in Tarsis.', ['killed 3']],
  ])('%s', english)
})

describe('what is called baseless or ruled out did not happen', () => {
  test.each([
    ['Talk of a breakout at Roble prison was baseless.', ['unconfirmed_report -']],
    [
      'That 40 inmates had fled Roble prison nobody has corroborated.',
      ['escaped 40', 'unconfirmed_report 40'],
    ],
  ])('%s', english)
  test.each([
    ['La alcaldesa descartó que hayan huido 40 presos de Roble.', ['unconfirmed_report 40']],
    ['Los rumores de una fuga en Roble carecen de fundamento.', ['unconfirmed_report -']],
  ])('%s', spanish)
})

describe('whom a lorry carries, whom nothing else befell', () => {
  test.each([
    ['Rebels killed five farmers on a lorry that was carrying 22 of them to Tarsis.', ['killed 5']],
    ['Nine people drowned off Tarsis in a boat that was taking 22 of them to port.', ['killed 9']],
  ])('%s', english)
  test.each([
    ['Se ahogaron nueve personas en Tarsis en una lancha que llevaba a 22 de ellas al puerto.', ['killed 9']],
  ])('%s', spanish)
})

describe('one taken by title and name, those let off at the end, those found gone', () => {
  test.each([
    ['Judge Ann Poe was taken hostage in Tarsis.', ['hostages_held 1']],
    [
      'Rebels seized nine sailors in Tarsis, letting them all off at dawn.',
      ['hostages_freed 9', 'hostages_held 9'],
    ],
    ['Rebels seized nine sailors in Tarsis, without letting them go.', ['hostages_held 9']],
    ['Twelve inmates were found to be gone from Roble prison.', ['escaped 12']],
    ['Police let off tear gas at Roble prison.', []],
  ])('%s', english)
  test.each([
    ['La cárcel de Roble fue hecha para 300 presos.', ['inmates_capacity 300']],
    ['La cárcel de Roble, hecha para 300 presos, tiene 700.', ['inmates_capacity 300', 'other_count 700']],
  ])('%s', spanish)
})
