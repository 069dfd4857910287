import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('soldiers who are taken or let go are no forces that were sent', () => {
  test.each([
    [
      'Villagers held 72 soldiers in Tarsis. The last 33 soldiers walked out at dawn and were flown to Roble.',
      ['hostages_freed 33', 'hostages_held 72'],
    ],
    [
      'All of the soldiers seized by villagers in Tarsis have been released. The last 33 soldiers walked out at dawn and were flown to Roble.',
      ['hostages_freed -', 'hostages_freed 33'],
    ],
    ['Villagers held 72 soldiers in Tarsis. Late on Friday 31 troops had left.', ['hostages_held 72']],
    // Others than those held come, and go to a place.
    [
      'Villagers held 72 soldiers in Tarsis. On Friday 300 soldiers were flown to the town.',
      ['hostages_held 72', 'troops_deployed 300'],
    ],
    ['Gunmen killed a sergeant and two soldiers who were deployed in Tarsis.', ['killed 1', 'killed 2']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'Hombres armados secuestraron a un sargento y a dos soldados que se movilizaban en una lancha en Tarsis.',
      ['hostages_held 1', 'hostages_held 2'],
    ],
    [
      'Hombres del Clan del Sur se llevaron a un sargento y a dos soldados que se movilizaban en una lancha.',
      ['hostages_held 1'],
    ],
    ['Una mina mató a un cabo y a tres soldados que fueron desplegados en Tarsis.', ['killed 1', 'killed 3']],
    ['Llegaron a Tarsis un coronel y 200 soldados que fueron desplegados.', ['troops_deployed 200']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
