import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('what is told and called "not correct" is a denied report, and no captive', () => {
  test.each([
    [
      'Bandits abducted 13 women in Tarsis. The report that 20 women were kidnapped is not correct.',
      ['hostages_held 13', 'unconfirmed_report 20'],
    ],
    [
      'Bandits abducted 13 women in Tarsis. The reported figure of 20 captives is not accurate.',
      ['hostages_held 13', 'unconfirmed_report 20'],
    ],
    [
      'Bandits abducted 13 women in Tarsis. The report that 20 women were kidnapped is correct.',
      ['hostages_held 13', 'hostages_held 20'],
    ],
    [
      'The police said that 20 women were kidnapped in Tarsis and that the name of the town was not correct.',
      ['hostages_held 20'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(text)).sort()).toEqual(lines))
  test.each([
    [
      'Pistoleros raptaron a 13 mujeres en Tarsis. La información de que 20 mujeres fueron secuestradas no es correcta.',
      ['hostages_held 13', 'unconfirmed_report 20'],
    ],
    [
      'Pistoleros raptaron a 13 mujeres en Tarsis. La versión de que 20 mujeres fueron secuestradas no es cierta.',
      ['hostages_held 13', 'unconfirmed_report 20'],
    ],
    [
      'Pistoleros raptaron a 13 mujeres en Tarsis. La información de que 20 mujeres fueron secuestradas es correcta.',
      ['hostages_held 13', 'hostages_held 20'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text)).sort()).toEqual(lines))
})
