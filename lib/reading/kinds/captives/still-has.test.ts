import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const held = (reading: ReturnType<typeof readText>) => linesOf(reading, 'hostages_held', 'other_count')

describe('whom armed men still hold are captives, and no inmates', () => {
  test.each([
    ['The rebels kidnapped 30 people in Tarsis. They still hold around 20 people.', 20, 'about'],
    ['Gunmen kidnapped 30 people in Tarsis. The gang is still holding at least 25 people.', 25, 'at_least'],
  ])('%s', (text, value, bound) => {
    expect(held(readText(text))).toEqual(['hostages_held 30', `hostages_held ${value} ${bound}`])
  })
})

describe('a group known by its letters is an armed one where the text says so', () => {
  test.each([
    'The war between the ZLA and the Red Front goes on. The ZLA holds nine civilians, the ombudsman says.',
    'Fighters of the ZLA attacked Tarsis. The ZLA is still holding nine people, the ombudsman says.',
  ])('in English: %s', (text) => expect(held(readText(text))).toEqual(['hostages_held 9']))
  test.each([
    'La guerrilla del ZLA atacó Tarsis. El ZLA todavía retiene a nueve personas, dijo el defensor.',
    'La guerrilla del ZLA atacó Tarsis. El ZLA retiene a nueve campesinos, dijo el defensor.',
  ])('in Spanish: %s', (text) => expect(held(leer(text))).toEqual(['hostages_held 9']))
  test('and a police force is none', () =>
    expect(
      held(readText('The ZLA, a police force, raided Tarsis after a riot. The ZLA holds nine civilians.')),
    ).toEqual([]))
})

test('fighters who turn themselves in are no recaptured inmates', () =>
  expect(
    held(
      readText(
        'Fourteen inmates broke out of Roble prison on Tuesday. Soldiers hunted rebels too, and 84 dissidents have turned themselves in.',
      ),
    ),
  ).toEqual([]))
