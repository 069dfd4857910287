import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('one who is left is told by the place in the row', () => {
  test.each([
    [
      'Los rebeldes secuestraron a tres soldados en Tarsis. Dos de ellos fueron dejados libres; el tercero sigue cautivo.',
      ['hostages_freed 2', 'hostages_held 1', 'hostages_held 3'],
    ],
    // A ship is nobody.
    [
      'Los rebeldes retuvieron dos barcos con 40 rehenes en Tarsis. El primero fue liberado; el segundo sigue retenido.',
      ['hostages_held 40'],
    ],
    ['Cuatro policías fueron secuestrados en Tarsis. El cuarto día siguen retenidos.', ['hostages_held 4']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
  test.each([
    [
      'Gunmen abducted four officers in Tarsis. Three were let go. The fourth remains in captivity.',
      ['hostages_freed 3', 'hostages_held 1', 'hostages_held 4'],
    ],
    [
      'Inmates in Tarsis held 30 guards hostage in two jails. One jail was freed; the second is still held.',
      ['hostages_held 30', 'other_count 2'],
    ],
    // Nobody says that he is a hostage.
    ['Three men were tried in Tarsis for the riot. The third is still held on murder charges.', []],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
})

describe('whoever was taken and is home is free', () => {
  test.each([
    [
      'En Tarsis, tres erradicadores que habían sido retenidos el 20 de agosto regresaron a sus casas.',
      ['hostages_freed 3'],
    ],
    ['En Tarsis, tres erradicadores que habían sido secuestrados no han regresado a sus casas.', []],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
